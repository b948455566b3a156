package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    private static final String STALE = "content/city/story.en.md: warning: renders an earlier state of "
            + "content/city/story.ua.md: paragraph 2 changed (line 9) [translation/stale]";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n")
                .with("content/city/story.ua.md", story("Перший абзац.", "Другий абзац."))
                .with(
                        "content/city/story.en.md",
                        "---\ntitle: Story\ndescription: What happened.\n---\n\nFirst paragraph.\n\nSecond paragraph.\n");
    }

    private static String story(String first, String second) {
        return "---\ntitle: Матеріал\ndescription: Що сталося.\ndate: 2026-10-01\n---\n\n%s\n\n%s\n"
                .formatted(first, second);
    }

    /** A translation that was recorded, and whose source has changed since. */
    private void makeStale() {
        site.run(
                        "translate",
                        "--done",
                        folder.resolve("content/city/story.en.md").toString())
                .succeeds();
        site.with("content/city/story.ua.md", story("Перший абзац.", "Інший абзац."));
    }

    @Test
    void aSiteWithoutAFaultIsPassedAndNotWritten() {
        SiteFixture.Run check = site.run("check").succeeds();

        assertThat(check.out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void whatABuildFindsIsFoundToo() {
        site.with(
                "content/city/story.en.md",
                "---\ntitle: Story\ndescription: What happened.\n---\n\n[There](/en/nowhere/) it is.\n");

        assertThat(site.run("check").succeeds().out())
                .contains("content/city/story.en.md:6:1: warning: ", "[markdown/link]");
        site.with("content/city/story.en.md", "---\ntitel: Story\n---\n\nText.\n");
        assertThat(site.run("check").exitsWith(1).out()).contains("content/city/story.en.md:2:1: error: unknown key");
    }

    @Test
    void aTranslationIsStaleByParagraph() {
        makeStale();

        assertThat(site.run("check").succeeds().out()).contains(STALE, "Checked: 0 errors, 1 warning");
        assertThat(site.run("check").succeeds().out())
                .as("from what is remembered")
                .contains(STALE);

        site.run(
                        "translate",
                        "--done",
                        folder.resolve("content/city/story.en.md").toString())
                .succeeds();
        assertThat(site.run("check").succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void whatIsRememberedIsAsGoodAsNothingWhenItIsDamaged() throws IOException {
        makeStale();
        site.run("check").succeeds();
        Path remembered = folder.resolve(".visnyk/check/findings");
        byte[] bytes = Files.readAllBytes(remembered);
        for (int at = 0; at < bytes.length; at += 5) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            Files.write(remembered, damaged);
            site.with("content/city/other%d.ua.md".formatted(at), story("Так.", "Ні."));

            assertThat(site.run("check").succeeds().out()).contains(STALE);
        }
    }

    @Test
    void cleanLeavesNothingOfACheck() throws IOException {
        site.run("check").succeeds();
        assertThat(site.path(".visnyk/check/findings")).exists();

        site.run("clean").succeeds();

        assertThat(site.path(".visnyk")).doesNotExist();
    }

    @Test
    void warningsFailItOnRequest() {
        makeStale();

        site.run("check", "--strict").exitsWith(1);
        site.run("check", "--max-warnings", "0").exitsWith(1);
        site.run("check", "--max-warnings", "1").succeeds();
    }

    @Test
    void itTellsOnlyOfSomeFilesOrRules() {
        makeStale();
        site.with("content/city/story.en.md", site(folder).replace("First", "[There](/en/nowhere/) the first"));

        assertThat(site.run("check", "--rule", "markdown/link").succeeds().out())
                .contains("[markdown/link]", "1 warning")
                .doesNotContain("translation/stale");
        assertThat(site.run("check", folder.resolve("content/city/story.ua.md").toString())
                        .succeeds()
                        .out())
                .isEqualTo("Checked: 0 errors, 0 warnings\n");
        assertThat(site.run("check", "content/city").succeeds().out()).contains("2 warnings");
    }

    private static String site(Path folder) {
        try {
            return Files.readString(folder.resolve("content/city/story.en.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void otherFormatsGoToStandardOutputAlone() {
        makeStale();

        assertThat(site.run("check", "--format", "github").succeeds().out())
                .startsWith("::warning file=content/city/story.en.md,title=translation/stale::")
                .hasLineCount(1);
        assertThat(site.run("check", "--format", "sarif").succeeds().out())
                .contains("\"ruleId\" : \"translation/stale\"");
    }

    @Test
    void rulesAreListedAndExplained() {
        assertThat(site.run("check", "--list").succeeds().out())
                .contains("warning  translation/stale\n", "error    front-matter/unknown-key\n");
        assertThat(site.run("check", "--explain", "translation/stale")
                        .succeeds()
                        .out())
                .startsWith("### `translation/stale`\nThe text that a translation was made from has changed")
                .doesNotContain("## Markdown", "## The desk");
        assertThat(site.run("check", "--explain", "translation/old")
                        .exitsWith(2)
                        .err())
                .contains("there is no rule \"translation/old\"");
    }

    @Test
    void aNewsroomTakesRulesAsGraveAsItLikes() {
        makeStale();
        String config = "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\ncheck: {severity: {%s}}\n";

        site.with("content/site.yaml", config.formatted("translation/stale: off"));
        assertThat(site.run("check").succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        site.with("content/site.yaml", config.formatted("translation/stale: error"));
        assertThat(site.run("check").exitsWith(1).out())
                .contains("error: renders an earlier state", "1 error, 0 warnings");
        site.build().succeeds();
    }

    @Test
    void aSeverityIsOfARuleThatHasOneToChoose() {
        String config = "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\ncheck: {severity: {%s}}\n";

        site.with("content/site.yaml", config.formatted("translation/stal: off"));
        assertThat(site.run("check").exitsWith(3).out())
                .contains(
                        "site.yaml:3:38: error: there is no rule \"translation/stal\"",
                        "did you mean \"translation/stale\"?");
        site.with("content/site.yaml", config.formatted("front-matter/unknown-key: warning"));
        assertThat(site.run("check").exitsWith(3).out()).contains("\"front-matter/unknown-key\" is always an error");
        site.with("content/site.yaml", config.formatted("translation/stale: on"));
        assertThat(site.run("check").exitsWith(3).out()).contains("[config/value]");
    }

    @Test
    void aTextMayAskForAnExceptionButNotFromErrors() {
        makeStale();
        String exceptions =
                "---\ntitle: Story\ndescription: About it\nignore: [{rule: translation/stale, reason: It is old}, {rule: front-matter/unknown-key, reason: No}]\n%s---\n\nText.\n";

        site.with("content/city/story.en.md", exceptions.formatted(""));
        assertThat(site.run("check").succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        site.with("content/city/story.en.md", exceptions.formatted("titel: x\n"));
        assertThat(site.run("check").exitsWith(1).out()).contains("[front-matter/unknown-key]");
    }
}
