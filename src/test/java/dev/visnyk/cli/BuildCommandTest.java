package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every flag of {@code visnyk build}: what it changes, the exit code, both streams. */
final class BuildCommandTest {
    private static final String WARNED = "title: Warned\ndate: 2026-10-02\nrelated: [politics/none]";
    private static final String HOME = "en/index.html";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void oneStory() {
        site = SiteFixture.in(folder.resolve("site"))
                .withArticle("politics/good.en.md", "title: Good\ndate: 2026-10-01");
    }

    @Test
    void summaryIsOnStandardOutputAndNothingOnStandardErrorWhenAllIsWell() {
        SiteFixture.Run run = site.build().succeeds();

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(site.path("public").toString(), "PUBLIC"))
                .matches("Published PUBLIC: [0-9]+ pages \\(ua [0-9]+, en [0-9]+, ru [0-9]+\\), [0-9]+ files; "
                        + "0 errors, 0 warnings in [0-9]+\\.[0-9] s\n");
    }

    @Test
    void summarySaysWhenTheSiteChangesNext() {
        SiteFixture.Run run = site.withArticle("politics/embargo.en.md", "title: Later\ndate: 2026-12-24T18:00")
                .withArticle("politics/soon.en.md", "title: Soon\ndate: 2026-10-01\nexpires: 2026-11-02T12:00")
                .build();

        assertThat(run.succeeds().out()).endsWith("Next change: 2026-11-02T10:00:00Z\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-q", "--quiet"})
    void quietPrintsFindingsOnly(String flag) {
        SiteFixture.Run run = site.withArticle("politics/warned.en.md", WARNED).build(flag);

        assertThat(run.succeeds().out()).isEmpty();
        assertThat(run.err()).contains("warning: there is no story \"politics/none\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--output"})
    void outputIsWrittenWhereTheFlagSays(String flag) {
        site.build(flag, folder.resolve("www").toString()).succeeds();

        assertThat(folder.resolve("www").resolve(HOME)).exists();
        assertThat(site.path("public")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-b", "--base-url"})
    void baseUrlOfTheFlagBeatsThatOfTheFile(String flag) {
        site.with("content/site.yaml", "base-url: https://news.example\n");

        assertThat(site.build(flag, "https://preview.example/pr-7/").succeeds().page(HOME))
                .contains("<link rel=\"canonical\" href=\"https://preview.example/pr-7/en/\">")
                .doesNotContain("news.example");
    }

    @ParameterizedTest
    @CsvSource({
        "-D, draft: true, 2026-10-01",
        "--drafts, draft: true, 2026-10-01",
        "-F, draft: false, 2026-12-24",
        "--future, draft: false, 2026-12-24",
        "-E, expires: 2026-10-05, 2026-10-01",
        "--expired, expires: 2026-10-05, 2026-10-01"
    })
    void withheldStoryIsShownOnlyWithItsFlagAndIsMarked(String flag, String reason, String date) {
        site.withArticle("politics/secret.en.md", "title: Withheld\ndate: " + date + "\n" + reason);

        assertThat(site.build().succeeds().page(HOME)).doesNotContain("Withheld");
        assertThat(site.build(flag).succeeds().page(HOME)).contains("Withheld", "Not published");
    }

    @Test
    void nowMovesTheClock() {
        site.withArticle("politics/embargo.en.md", "title: Later\ndate: 2026-12-24T18:00:00+02:00");

        assertThat(site.build("--now", "2026-12-24T17:59:59+02:00").succeeds().page(HOME))
                .doesNotContain("Later");
        assertThat(site.build("--now", "2026-12-24T16:00:00Z").succeeds().page(HOME))
                .contains("Later");
    }

    @Test
    void strictTurnsAWarningIntoAFailureAndPublishesNothing() {
        SiteFixture.Run run = site.withArticle("politics/warned.en.md", WARNED).build("--strict");

        assertThat(run.exitsWith(1).out()).startsWith("Nothing published: 0 errors, 1 warning in ");
        assertThat(run.files()).isEmpty();
    }

    @Test
    void strictIsFineWithoutWarnings() {
        site.build("--strict").succeeds();
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "1, 1", "0, 1"})
    void moreWarningsThanAllowedFail(int most, int exitCode) {
        site.withArticle("politics/warned.en.md", WARNED.replace("[politics/none]", "[politics/none, politics/nil]"))
                .build("--max-warnings", Integer.toString(most))
                .exitsWith(exitCode);
    }

    @Test
    void verbosePrintsEveryWarningAndOtherwiseTheRestIsCounted() {
        site.withArticle("politics/warned.en.md", WARNED.replace("[politics/none]", "[" + "nil, ".repeat(30) + "nil]"));
        String related = "related: [" + "a, ".repeat(30) + "b]";
        site.withArticle("politics/warned.en.md", "title: Warned\ndate: 2026-10-02\n" + related);

        assertThat(site.build("-q").succeeds().err())
                .endsWith("… and 11 more warnings [content/reference]; -v prints all\n");
        assertThat(site.build("-q", "-v").succeeds().err().lines().filter(line -> line.contains("warning:")))
                .hasSize(31);
    }

    @Test
    void personAtATerminalSeesColourAndProgress() {
        SiteFixture.Run run =
                site.withArticle("politics/warned.en.md", WARNED).watched().build();

        assertThat(run.succeeds().err())
                .contains("\u001B[1mcontent/politics/warned.en.md:4:11\u001B[0m: ", " of ", " files")
                .contains("\r" + " ".repeat(40) + "\r");
    }

    @Test
    void colourIsNeverUsedWithTheFlag() {
        site.withArticle("politics/warned.en.md", WARNED).watched();

        assertThat(site.build("--no-color").succeeds().err()).doesNotContain("\u001B");
    }

    @Test
    void colourIsNeverUsedWithTheVariable() {
        site.withArticle("politics/warned.en.md", WARNED).watched().withVariable("NO_COLOR", "1");

        assertThat(site.build().succeeds().err()).doesNotContain("\u001B");
    }

    @Test
    void progressIsNotShownWhenQuiet() {
        assertThat(site.watched().build("-q").succeeds().err()).isEmpty();
    }

    @Test
    void variablesOverrideTheConfiguration() {
        site.with(
                        "content/site.yaml",
                        "title: From the file\nlanguages:\n  ua: {tag: uk, name: Файл}\n  en: {tag: en}\n")
                .withVariable("VISNYK_TITLE", "From outside")
                .withVariable("VISNYK_LANGUAGES_UA_NAME", "Ззовні")
                .withVariable("VISNYK_DEFAULT_LANGUAGE", "en");

        assertThat(site.build().succeeds().page("index.html"))
                .contains("<title>From outside</title>", ">Ззовні<", "<html lang=\"en\"")
                .doesNotContain("Файл");
    }

    @Test
    void badVariableIsReportedByItsName() {
        assertThat(site.withVariable("VISNYK_TIME_ZONE", "Mars").build("-q").exitWith(3))
                .isEqualTo("""
                $VISNYK_TIME_ZONE:1:1: error: "Mars" is not a time zone [config/value]
                  Mars
                  ^
                  hint: write a name of the IANA database, such as Europe/Kyiv
                """);
    }

    @Test
    void worstOfSeveralProblemsDecidesTheExitCode() {
        site.with("content/site.yaml", "titel: x\n")
                .with("public/foreign.txt", "x")
                .build("-q")
                .exitsWith(3)
                .reports("[config/unknown-key]", "[output/foreign]");
    }
}
