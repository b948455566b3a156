package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the folder a site is published in, in good times and bad. */
final class PublishingTest {
    private static final String GOOD = "en/politics/2026/10/good/index.html";
    private static final String OTHER = "en/politics/2026/10/other/index.html";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void twoStories() {
        site = SiteFixture.in(folder.resolve("site"))
                .withArticle("politics/good.en.md", "title: Good\ndate: 2026-10-01")
                .withArticle("politics/other.en.md", "title: Other\ndate: 2026-10-02");
    }

    @Test
    void nothingIsWrittenOutsideTheOutputFolderAndTheRecord() {
        Map<String, byte[]> before = SiteFixture.filesBelow(folder);

        site.build().succeeds();

        assertThat(SiteFixture.filesBelow(folder).keySet())
                .filteredOn(path -> !path.startsWith("site/public/") && !path.startsWith("site/.visnyk/"))
                .containsExactlyElementsOf(before.keySet());
        assertThat(site.path(".public.staging")).doesNotExist();
        assertThat(site.path(".public.previous")).doesNotExist();
    }

    @Test
    void buildingTwiceGivesTheSameBytes() {
        Map<String, byte[]> first = site.build().succeeds().files();

        Map<String, byte[]> second = site.build().succeeds().files();

        assertThat(second).containsExactlyEntriesOf(first).isNotEmpty();
    }

    @Test
    void pageOfADeletedStoryGoes() {
        assertThat(site.build().succeeds().files()).containsKey(OTHER);

        assertThat(site.without("content/politics/other.en.md")
                        .build()
                        .succeeds()
                        .files())
                .containsKey(GOOD)
                .doesNotContainKey(OTHER);
    }

    @Test
    void errorLeavesThePublishedSiteAsItIs() {
        Map<String, byte[]> published = site.build().succeeds().files();

        SiteFixture.Run run = site.withArticle("politics/other.en.md", "titel: Broken\ndate: 2026-10-02")
                .build();

        assertThat(run.exitsWith(1).files()).containsExactlyEntriesOf(published);
        assertThat(run.out()).startsWith("Nothing published: 2 errors, 0 warnings in ");
        assertThat(site.path(".public.staging")).doesNotExist();
    }

    @Test
    void keepGoingPublishesTheRestAndRemovesNoAddress() {
        String before = site.build().succeeds().page(OTHER);
        site.withArticle("politics/other.en.md", "titel: Broken\ndate: 2026-10-02")
                .withArticle("politics/new.en.md", "title: New\ndate: 2026-10-03");

        SiteFixture.Run run = site.build("--keep-going").exitsWith(1).reports("unknown key \"titel\"");

        assertThat(run.page("en/politics/2026/10/new/index.html")).contains("<h1>New</h1>");
        assertThat(run.page(OTHER)).isEqualTo(before);
        assertThat(run.page("en/index.html")).contains("New").doesNotContain("Other");
        assertThat(run.out()).startsWith("Published ");
    }

    @Test
    void keepGoingLeavesOutAStoryThatWasNeverPublished() {
        site.withArticle("politics/other.en.md", "title: Other\ndate: 2026-10-02\nphoto: {src: none.jpg}");

        assertThat(site.build("--keep-going").exitsWith(1).files())
                .containsKey(GOOD)
                .doesNotContainKey(OTHER);
    }

    @Test
    void keepGoingCanNotPublishWithABrokenTemplate() {
        Map<String, byte[]> published = site.build().succeeds().files();

        SiteFixture.Run run =
                site.with("templates/article.peb", "{{ nothing }}").build("--keep-going");

        assertThat(run.exitsWith(4).files()).containsExactlyEntriesOf(published);
    }

    @Test
    void folderWithForeignFilesIsNeverEmptied() {
        SiteFixture.Run run =
                site.with("public/thesis.txt", "ten years of work").build("-q");

        assertThat(run.exitWith(6).replace(site.path("public").toString(), "PUBLIC"))
                .isEqualTo("""
                PUBLIC: error: this folder has files that Visnyk did not write [output/foreign]
                  hint: choose another folder with -o, or empty this one yourself
                """);
        assertThat(run.files()).containsOnlyKeys("thesis.txt");
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Files.createDirectories(site.path("public"));

        site.build().succeeds();
    }

    @Test
    void outputThatIsAFileIsLeftAlone() {
        site.with("public", "text").build("-q").exitsWith(6).reports("[output/foreign]");

        assertThat(site.path("public")).hasContent("text");
    }

    @Test
    void outputBelowAFileCanNotBeWritten() {
        site.with("file", "text")
                .build("-q", "-o", site.path("file/public").toString())
                .exitsWith(6)
                .reports("error: can't be written: ", "[output/unwritable]", "hint: check that the disk has room");
    }

    @Test
    void outputInTheContentFolderIsRefused() {
        site.build("-q", "-o", site.path("content/public").toString())
                .exitsWith(3)
                .reports("the output folder lies in the source", "[output/inside-content]");
    }

    @Test
    void outputThatHoldsTheSourceIsRefused() {
        site.build("-q", "-o", folder.toString())
                .exitsWith(3)
                .reports("the output folder holds the source", "[output/inside-content]");

        assertThat(site.path("content/politics/good.en.md")).exists();
    }

    @Test
    void outputInTheContentFolderByALinkIsRefused() throws IOException {
        Files.createDirectories(site.path("content/static/site"));
        Files.createSymbolicLink(site.path("public"), site.path("content/static/site"));

        site.build("-q").exitsWith(3).reports("[output/inside-content]");
    }

    @Test
    void outputMayBeALinkToAFolder() throws IOException {
        Files.createDirectories(folder.resolve("www"));
        Files.createSymbolicLink(site.path("public"), folder.resolve("www"));

        site.build().succeeds();

        assertThat(folder.resolve("www").resolve(GOOD)).exists();
        assertThat(site.path("public")).isSymbolicLink();
    }

    @Test
    void outputMayLieInAFolderThatIsNotThereYet() {
        site.build("-o", folder.resolve("a/b/www").toString()).succeeds();

        assertThat(folder.resolve("a/b/www").resolve(GOOD)).exists();
    }

    @Test
    void buildKilledWhileItWroteLeavesNothingBehind() {
        site.with(".public.staging/half.html", "half");

        assertThat(site.build().succeeds().files()).doesNotContainKey("half.html");
        assertThat(site.path(".public.staging")).doesNotExist();
    }

    @Test
    void buildKilledBetweenTheTwoRenamesBringsTheOldSiteBack() throws IOException {
        site.build().succeeds();
        Files.move(site.path("public"), site.path(".public.previous"));
        site.withArticle("politics/other.en.md", "titel: Broken");

        SiteFixture.Run run = site.build().exitsWith(1);

        assertThat(run.files()).containsKeys(GOOD, OTHER);
        assertThat(site.path(".public.previous")).doesNotExist();
    }

    @Test
    void cleanRemovesASiteThatVisnykMade() {
        site.build().succeeds();

        SiteFixture.Run run = site.run("clean").succeeds();

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(site.path("public")).doesNotExist();
        assertThat(site.path("content/politics/good.en.md")).exists();
    }

    @Test
    void cleanNeverEmptiesAFolderWithForeignFiles() {
        SiteFixture.Run run =
                site.with("public/thesis.txt", "ten years of work").run("clean");

        assertThat(run.exitWith(6).replace(site.path("public").toString(), "PUBLIC"))
                .isEqualTo("""
                PUBLIC: error: this folder has files that Visnyk did not write [output/foreign]
                  hint: empty it yourself if you mean to
                """);
        assertThat(run.files()).containsOnlyKeys("thesis.txt");
    }

    @Test
    void cleanWithoutASiteIsFine() {
        site.run("clean").succeeds();
    }
}
