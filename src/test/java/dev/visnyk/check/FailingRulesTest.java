package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.build.Progress;
import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.parallel.Workers;
import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug in a rule is told as a finding, and takes nothing from the other rules. */
final class FailingRulesTest {
    private static final String UA = "content/city/story.ua.md";
    private static final String EN = "content/city/story.en.md";
    private static final String SECRET = "Сім лелек сіли на дах старої ратуші ще до світанку.";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n")
                .with(UA, "---\ntitle: Так\ndescription: Ні.\ndate: 2026-10-01\n---\n\nДва  пробіли, 5 квітня.\n")
                .with(EN, "---\ntitle: Yes\n---\n\nTwo  spaces.\n");
    }

    private List<Diagnostic> check(Ruleset rules) {
        BuildOptions options = new BuildOptions(
                folder,
                SiteCheck.folder(folder.resolve(".visnyk")),
                null,
                false,
                false,
                false,
                SiteFixture.NOW,
                false,
                false,
                -1,
                null,
                false,
                false,
                false,
                null,
                false,
                Map.of(),
                2);
        return new SiteCheck(options, folder.resolve("public"), null, null, Progress.NONE, names -> rules)
                .check()
                .findings();
    }

    /** All rules, and those of a test before them. */
    private static Ruleset with(
            List<TextCheck> texts,
            List<TranslationCheck> translations,
            List<StoryCheck> stories,
            List<SiteRule> sites) {
        Ruleset all = Checks.all(List.of());
        return new Ruleset(
                both(texts, all.ofTexts()),
                both(translations, all.ofTranslations()),
                both(stories, all.ofStories()),
                both(sites, all.ofSites()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static List<String> told(List<Diagnostic> findings) {
        return findings.stream()
                .map(it -> it.position().file() + ": " + it.rule().id())
                .toList();
    }

    /** A rule of every kind, each of which fails. */
    private static final class Failing implements TextCheck, TranslationCheck, StoryCheck, SiteRule {
        @Override
        public Rule rule() {
            return Rule.LANGUAGE_OTHER;
        }

        @Override
        public void check(ReadText text, DiagnosticSink findings) {
            throw new IllegalStateException("broken\nmore");
        }

        @Override
        public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void check(ReadStory story, DiagnosticSink findings) {
            throw new StackOverflowError();
        }

        @Override
        public void check(Subject subject, DiagnosticSink findings) {
            throw new ArithmeticException("broken");
        }
    }

    private static final List<String> OTHERS = List.of(
            EN + ": language/spaces",
            EN + ": description/missing",
            EN + ": translation/dates",
            UA + ": language/spaces");

    @Test
    void theOtherRulesFindWhatTheyFind() {
        assertThat(told(check(Checks.all(List.of())))).containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    @Test
    void aRuleOfTextsFailsAtEachText() {
        List<Diagnostic> findings = check(with(List.of(new Failing()), List.of(), List.of(), List.of()));

        assertThat(told(findings))
                .contains(EN + ": check/failed", UA + ": check/failed")
                .containsAll(OTHERS);
        assertThat(findings)
                .filteredOn(it -> it.rule() == Rule.CHECK_FAILED)
                .allMatch(Diagnostic::isError)
                .extracting(Diagnostic::message)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("the rule language/other failed here: java.lang.IllegalStateException: broken at "
                                + "dev.visnyk.check.FailingRulesTest$Failing.check(FailingRulesTest.java:")
                        .doesNotContain("\n"));
    }

    @Test
    void aRuleOfTranslationsFailsAtTheTranslation() {
        assertThat(told(check(with(List.of(), List.of(new Failing()), List.of(), List.of()))))
                .contains(EN + ": check/failed")
                .doesNotContain(UA + ": check/failed")
                .containsAll(OTHERS);
    }

    @Test
    void aRuleOfStoriesFailsAtTheOriginal() {
        assertThat(told(check(with(List.of(), List.of(), List.of(new Failing()), List.of()))))
                .contains(UA + ": check/failed")
                .doesNotContain(EN + ": check/failed")
                .containsAll(OTHERS);
    }

    @Test
    void aRuleOfSitesFailsAtTheContent() {
        assertThat(told(check(with(List.of(), List.of(), List.of(), List.of(new Failing())))))
                .contains("content: check/failed")
                .containsAll(OTHERS);
    }

    @Test
    void nothingIsRememberedOfAStoryWhoseRulesFailed() {
        check(with(List.of(new Failing()), List.of(), List.of(), List.of(new Failing())));

        assertThat(told(check(Checks.all(List.of()))))
                .as("the same files, with the bug away")
                .containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    @Test
    void whatMustNotBeSeenIsLookedForAllTheSame() {
        site.with("content/city/draft.ua.md", "---\ntitle: Ні\ndate: 2026-10-01\ndraft: true\n---\n\n" + SECRET + "\n")
                .with("content/static/note.txt", SECRET);

        assertThat(told(check(with(List.of(new Failing()), List.of(), List.of(), List.of()))))
                .contains("content/city/draft.ua.md: secrecy/leak", UA + ": check/failed");
    }

    @Test
    void aBugAtOneFileOfAFinishedSiteLeavesTheOthers() {
        site.with("built/a.html", "<a href='/gone/'>x</a>").with("built/b.html", "<a href='/gone/'>x</a>");
        DiagnosticCollector found = new DiagnosticCollector();

        try (Workers workers = new Workers(2)) {
            new BuiltLinks(BaseUrl.parse("https://news.example"), workers)
                    .check(folder.resolve("built"), failingAt("a.html", found));
        }

        assertThat(told(found.sorted())).containsExactly("a.html: check/failed", "b.html: link/broken");
    }

    @Test
    void aBugAtOneTextThatMustNotBeSeenLeavesTheOthers() {
        site.with("content/city/draft.ua.md", "---\ntitle: Ні\ndate: 2026-10-01\ndraft: true\n---\n\n" + SECRET + "\n")
                .with(
                        "content/city/plan.ua.md",
                        "---\ntitle: Ні\ndate: 2027-10-01\n---\n\nДругий. " + SECRET.replace("Сім", "Дев’ять") + "\n")
                .with("content/static/note.txt", SECRET + " І. " + SECRET.replace("Сім", "Дев’ять"));
        List<Story> stories = new ArrayList<>();
        DiagnosticCollector found = new DiagnosticCollector();
        check(with(List.of(), List.of(), List.of(), List.of(new Listening(stories))));

        try (Workers workers = new Workers(2)) {
            new SecrecyProof(TextFixture.reader(), stories, workers)
                    .check(folder.resolve("content/static"), failingAt("content/city/draft.ua.md", found));
        }

        assertThat(told(found.sorted()).stream().distinct())
                .containsExactly("content/city/draft.ua.md: check/failed", "content/city/plan.ua.md: secrecy/leak");
    }

    /** Takes note of the stories that rules are shown. */
    private record Listening(List<Story> stories) implements SiteRule {
        @Override
        public Rule rule() {
            return Rule.POLICY_ROOT;
        }

        @Override
        public void check(Subject subject, DiagnosticSink findings) {
            stories.addAll(subject.stories());
        }
    }

    /** Fails as a rule does that has a bug, when it is told of a file. */
    private static DiagnosticSink failingAt(String file, DiagnosticSink findings) {
        return finding -> {
            if (finding.position().file().equals(file) && finding.rule() != Rule.CHECK_FAILED) {
                throw new IllegalStateException("broken");
            }
            findings.report(finding);
        };
    }
}
