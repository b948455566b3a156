package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of what it left alone, and what makes it do more. */
final class BuildingAgainTest {
    private static final String FIRST = "https://news.example/en/politics/2026/10/first/";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void twoStories() {
        site = SiteFixture.in(folder.resolve("site"))
                .with("content/site.yaml", """
                        base-url: https://news.example
                        languages: {ua: {tag: uk}, en: {tag: en}}
                        default-language: ua
                        """)
                .withArticle("politics/first.en.md", "title: First\ndate: 2026-10-01")
                .withArticle("politics/second.en.md", "title: Second\ndate: 2026-10-02")
                .withArticle("sport/third.en.md", "title: Third\ndate: 2026-10-03");
    }

    private String report(String... flags) throws IOException {
        Path file = folder.resolve("report.json");
        String[] all = Arrays.copyOf(flags, flags.length + 2);
        all[flags.length] = "--report";
        all[flags.length + 1] = file.toString();
        site.build(all).succeeds();
        return Files.readString(file).replaceAll("\\s+", "");
    }

    @Test
    void firstReportNamesEveryUrlAsAdded() throws IOException {
        assertThat(report())
                .contains("\"published\":true", "\"now\":\"2026-11-01T10:00:00Z\"", "\"next\":\"2026-11-02T00:00:00Z\"")
                .contains("\"" + FIRST + "\"", "\"changed\":[]", "\"removed\":[]")
                .contains("\"pages\":{\"ua\":", "\"errors\":0", "\"phases\":{\"look\":", "\"findings\":[]");
    }

    @Test
    void variablesOfTheLauncherSayNothingOfTheSite() throws IOException {
        site.build().succeeds();
        String again = report();
        site.withVariable("VISNYK_JAVA_OPTS", "-Xmx1g").withVariable("VISNYK_CACHE_HOME", "/elsewhere");

        assertThat(again).contains("\"rendered\":0", "\"phases\":{\"look\":");
        assertThat(report()).as("no phase of reading").doesNotContain("\"read\":");
        site.withVariable("VISNYK_TITLE", "Another");
        assertThat(report()).contains("\"read\":").doesNotContain("\"rendered\":0");
    }

    @Test
    void reportNamesExactlyWhatHasChanged() throws IOException {
        report();
        assertThat(report()).contains("\"urls\":{\"added\":[],\"changed\":[],\"removed\":[]}", "\"rendered\":0");

        site.with("content/politics/first.en.md", "---\ntitle: First\ndate: 2026-10-01\n---\n\nAnother body.\n");
        assertThat(report())
                .contains("\"urls\":{\"added\":[],\"changed\":[\"" + FIRST + "\"],\"removed\":[]}", "\"rendered\":1");

        site.withArticle("politics/first.en.md", "title: First\ndate: 2026-10-01\nslug: renamed");
        assertThat(report())
                .contains("\"added\":[\"https://news.example/en/politics/2026/10/renamed/\"]")
                .contains("\"https://news.example/en/politics/\"")
                .contains("\"removed\":[\"" + FIRST + "\"]");
    }

    @Test
    void withoutARecordTheChangesAreFoundByComparing() throws IOException {
        report();
        site.withArticle("politics/first.en.md", "title: Other\ndate: 2026-10-01");

        assertThat(report("--fresh"))
                .contains("\"added\":[]", "\"" + FIRST + "\"", "\"removed\":[]")
                .doesNotContain("corrections", ".css");
    }

    @Test
    void titleChangesOnlyThePagesThatShowIt() throws IOException {
        report();
        site.withArticle("sport/third.en.md", "title: Another\ndate: 2026-10-03");

        assertThat(report()).contains("/en/sport/").doesNotContain("/en/politics/\"");
    }

    @Test
    void explanationNamesTheAnswersThatChanged() {
        site.build().succeeds();
        assertThat(site.build("--explain", "/en/politics/").out())
                .startsWith("/en/politics/: left as it was\n  every answer that it was made from is the same\n");

        site.withArticle("politics/first.en.md", "title: Other\ndate: 2026-10-01");

        assertThat(site.build("--explain", "https://news.example/en/politics/").out())
                .startsWith("""
                        /en/politics/: made anew
                          something that it shows is another now
                          changed: the articles of this list
                        """);
    }

    @Test
    void explanationNamesTheTemplate() throws IOException {
        site.build().succeeds();
        site.with("templates/list.peb", Files.readString(Path.of("templates/list.peb")) + "{# other #}");

        assertThat(site.build("--explain", "/en/politics").out())
                .contains("/en/politics: made anew\n", "  changed: the template list.peb\n");
    }

    @Test
    void explanationOfAPageThatIsNotThere() {
        site.build().succeeds();

        assertThat(site.build("--explain", "/en/nothing/").out()).startsWith("/en/nothing/: there is no such page\n");
    }

    @Test
    void freshBuildMakesEverythingAnew() throws IOException {
        report();

        assertThat(report("--fresh")).doesNotContain("\"rendered\":0");
        assertThat(report()).contains("\"rendered\":0");
    }

    @Test
    void cacheMayBeElsewhere() throws IOException {
        report("--cache", folder.resolve("cache").toString());

        assertThat(site.path(".visnyk")).doesNotExist();
        assertThat(report("--cache", folder.resolve("cache").toString())).contains("\"rendered\":0");
    }

    @Test
    void cleanForgets() throws IOException {
        report();

        site.run("clean").succeeds();

        assertThat(site.path(".visnyk")).doesNotExist();
        assertThat(report()).doesNotContain("\"rendered\":0");
    }

    @Test
    void clockThatGoesBackTakesStoriesAwayAgain() throws IOException {
        Map<String, byte[]> before =
                site.build("--now", "2026-10-02T12:00:00Z").succeeds().files();
        site.build("--now", "2026-10-04T12:00:00Z").succeeds();

        assertThat(site.build("--now", "2026-10-02T12:00:00Z").succeeds().files())
                .containsExactlyEntriesOf(before);
    }

    @Test
    void pinThatRunsOutChangesTheFrontPage() throws IOException {
        site.with("content/home.yaml", "pinned: [{article: politics/first, until: 2026-11-02}]\n");
        report();

        assertThat(report("--now", "2026-11-01T20:00:00Z")).contains("\"rendered\":0");
        assertThat(report("--now", "2026-11-01T23:00:00Z")).contains("\"changed\":[\"https://news.example/en/\"]");
    }

    @Test
    void verifyFindsAChangeThatTheFileSystemHides() throws IOException {
        Path article = site.path("content/politics/first.en.md");
        FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(article, old);
        report();
        // In place, with the same size and time: nothing but its content is another.
        Files.writeString(article, Files.readString(article).replace("Body.", "BODY."));
        Files.setLastModifiedTime(article, old);

        assertThat(report()).contains("\"rendered\":0");
        assertThat(report("--verify")).contains("\"changed\":[\"" + FIRST + "\"]");
    }

    @Test
    void folderThatBecameALinkIsMadeAnew() throws IOException {
        Map<String, byte[]> files = site.build().succeeds().files();
        Path politics = site.path("public/en/politics");
        Files.move(politics, folder.resolve("moved"));
        Files.createSymbolicLink(politics, folder.resolve("moved"));

        assertThat(site.build().succeeds().files()).containsExactlyEntriesOf(files);
        assertThat(Files.isSymbolicLink(politics)).isFalse();
    }
}
