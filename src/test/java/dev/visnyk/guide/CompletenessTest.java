package dev.visnyk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.Rule;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fails when the code has a rule, key, flag, function or variable that the guide does not have, or the other way round. */
final class CompletenessTest {
    /** A key that nothing is called, so that Visnyk lists those it knows. */
    private static final String UNKNOWN = "zzzzzzzzzzzzzz: 1";

    private static final Pattern KNOWN = Pattern.compile(
            "unknown key \"z+\"(?: in (\\S+))? \\[[^\\n]*\\n[^\\n]*\\n[^\\n]*\\n  hint: known here: (.*)");

    @TempDir
    Path folder;

    @Test
    void everyRuleHasItsCauseAndCure() {
        List<String> documented = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^### `(.+)`\\n(?=[^#]*\\*Cure:\\*)")
                .matcher(Document.ofGuide("errors").text());
        while (heading.find()) {
            documented.add(heading.group(1));
        }

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Rule.values()).map(Rule::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "clean", "init", "list", "new", "status", "translate"})
    void everyFlagIsDescribed(String command) {
        String help = SiteFixture.in(folder).run(command, "--help").succeeds().out();

        String guide = Document.ofGuide("command-line").text();
        assertThat(guide).contains("visnyk " + (command.equals("build") ? "[build]" : command));
        Matcher flag = Pattern.compile("(?m)^ +(?:-\\w, +)?(--[a-z-]+)").matcher(help);
        int flags = 0;
        while (flag.find()) {
            assertThat(guide).contains("`" + flag.group(1) + "`");
            flags++;
        }
        assertThat(flags).isGreaterThan(1);
    }

    @Test
    void everyKeyOfSiteYamlIsDescribed() {
        SiteFixture site = SiteFixture.in(folder).with("content/site.yaml", """
                        %1$s
                        languages: {ua: {%1$s, tag: uk}}
                        permalinks: {%1$s}
                        navigation: [{url: /, %1$s}]
                        social: [{name: a, url: b, %1$s}]
                        head: {%1$s}
                        feeds: {%1$s}
                        photos: {%1$s}
                        hosting: {%1$s, security: {%1$s}}
                        check: {%1$s, external: {%1$s}}
                        imprint: {%1$s, pages: {%1$s}}
                        """.formatted(UNKNOWN));

        assertThat(documentedKeys("configuration")).containsExactlyElementsOf(knownKeys(site, "navigation", "social"));
    }

    @Test
    void everyKeyOfFrontMatterIsDescribed() {
        SiteFixture site = SiteFixture.in(folder).withArticle("a/x.en.md", """
                        title: x
                        date: 2026-01-01
                        %1$s
                        photo: {%1$s}
                        withdrawn: {%1$s}
                        sources: [{name: a, %1$s}]
                        corrections: [{date: 2026-01-01, text: a, %1$s}]
                        translation: {%1$s}
                        ai: {%1$s}
                        ignore: [{rule: a, reason: b, %1$s}]
                        """.formatted(UNKNOWN));

        assertThat(documentedKeys("content")).containsAll(knownKeys(site, "sources", "corrections", "ignore"));
    }

    @Test
    void everyKeyOfAuthorsSectionsTopicsAndTheFrontPageIsDescribed() {
        SiteFixture site = SiteFixture.in(folder)
                .withArticle("a/x.en.md", "title: x\ndate: 2026-01-01")
                .with("content/authors/a.yaml", "name: A\n%1$s\nlinks: [{name: a, url: b, %1$s}]\n".formatted(UNKNOWN))
                .with("content/sections.yaml", "a: {%s}\n".formatted(UNKNOWN))
                .with("content/topics.yaml", "a: {%s}\n".formatted(UNKNOWN))
                .with("content/home.yaml", "%1$s\npinned: [{article: a/x, %1$s}]\n".formatted(UNKNOWN));

        Set<String> known = knownKeys(site, "links", "pinned");
        Set<String> shared = new TreeSet<>();
        known.forEach(key -> shared.add(key.startsWith("a.") ? key.substring(2) : key));
        shared.removeAll(Set.of("ua", "en", "ru"));
        assertThat(documentedKeys("content")).containsAll(shared);
    }

    @Test
    void everyVariableOfTemplatesIsDescribed() throws IOException {
        Path file = Path.of("src/site/markdown/templates.md");
        String guide = Files.readString(file);
        String complete = guide.replaceFirst(
                "(?s)<!-- views -->.*<!-- /views -->",
                Matcher.quoteReplacement("<!-- views -->\n" + ViewTables.write() + "<!-- /views -->"));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, complete);
        }

        assertThat(guide).isEqualTo(complete);
    }

    @Test
    void everyTemplateOfTheThemeIsDescribed() throws IOException {
        String guide = Document.ofGuide("templates").text();

        try (Stream<Path> templates = Files.list(Path.of("templates"))) {
            for (Path template :
                    templates.filter(it -> it.toString().endsWith(".peb")).toList()) {
                assertThat(guide).contains("`" + template.getFileName() + "`");
            }
        }
    }

    @Test
    void everyFunctionAndFilterIsDescribed() {
        String guide = Document.ofGuide("templates").text();
        SiteFixture site = SiteFixture.in(folder)
                .withArticle("a/x.en.md", "title: x\ndate: 2026-01-01")
                .with("templates/article.peb", "{{ nothing() }}{{ 1 | nothing }}");

        assertThat(site.build().exitsWith(4).err()).contains("nothing");
        assertThat(guide).contains("`t(", "`asset(", "`latest(", "`range(", "| reversed`");
    }

    /** The first cells of the tables of a page, without their back ticks. */
    private static Set<String> documentedKeys(String page) {
        Set<String> keys = new TreeSet<>();
        Matcher cell = Pattern.compile("(?m)^\\| `([a-z][A-Za-z.\\[\\]-]*)` \\|")
                .matcher(Document.ofGuide(page).text());
        while (cell.find()) {
            keys.add(cell.group(1));
        }
        return keys;
    }

    /** The keys that Visnyk knows, by path; those of the named lists with {@code []} behind the list. */
    private static Set<String> knownKeys(SiteFixture site, String... lists) {
        String findings = site.build().exitsWithError().err();
        Set<String> known = new TreeSet<>();
        Matcher finding = KNOWN.matcher(findings);
        while (finding.find()) {
            String path = finding.group(1) == null ? "" : finding.group(1);
            String prefix = path.isEmpty() ? "" : List.of(lists).contains(path) ? path + "[]." : path + ".";
            for (String key : finding.group(2).split(", ")) {
                known.add(prefix + key);
            }
        }
        assertThat(known).isNotEmpty();
        return known;
    }
}
