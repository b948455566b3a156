package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a site, what can be checked is checked. */
final class CheckBadInputTest {
    private static final String CONFIG = "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n";

    /** What is found in the texts of the site, whatever else is wrong with it. */
    private static final String[] OF_TEXTS = {
        "content/city/story.en.md:2:8: warning: there is no description [description/missing]",
        "content/city/story.en.md:5:1: warning: \"5 квітня\" of the original is missing [translation/dates]",
        "content/city/story.ua.md:7:4: warning: there are 2 spaces in a row [language/spaces]",
    };

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", CONFIG)
                .with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n")
                .with(
                        "content/city/story.ua.md",
                        "---\ntitle: Так\ndescription: Ні.\ndate: 2026-10-01\n---\n\nДва  пробіли, 5 квітня.\n")
                .with("content/city/story.en.md", "---\ntitle: Yes\n---\n\nA text.\n");
    }

    /** Checks the site, and that the texts are checked; the findings are all on standard output. */
    private String check(int exitCode, String... flags) {
        SiteFixture.Run run = site.run("check", flags).exitsWith(exitCode);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(OF_TEXTS);
        return run.out();
    }

    @Test
    void aTextThatIsNotUtf8() {
        site.with(
                "content/city/other.ua.md",
                "---\ntitle: Вісті\ndate: 2026-10-01\n---\n\nТекст.\n".getBytes(Charset.forName("windows-1251")));

        assertThat(check(1)).contains("content/city/other.ua.md", "[content/encoding]", "Checked: 1 error, 3 warnings");
    }

    @Test
    void anArticleThatIsBroken() {
        site.with("content/city/other.ua.md", "---\ntitle: Ні\ndescription: Ні.\ndate: soon\n---\n\nТри  пробіли.\n");

        assertThat(check(1))
                .contains(
                        "content/city/other.ua.md:4:7: error: ",
                        "content/city/other.ua.md:7:4: warning: there are 2 spaces in a row");
    }

    @ParameterizedTest
    @CsvSource({"content/city/other.ua.md", "content/names.yaml", "content/redirects.csv"})
    void aFolderWhereAFileBelongs(String path) throws IOException {
        Files.createDirectories(folder.resolve(path));

        assertThat(check(1)).contains(path + ": error: can't be read: it is a folder [content/unreadable]");
    }

    @Test
    void aFolderOfStaticFilesMayHaveAnyName() throws IOException {
        Files.createDirectories(folder.resolve("content/static/notes.md"));

        check(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base-url: [              | content/site.yaml:2:1: error: ",
                "languages: 3             | content/site.yaml:1:12: error: ",
                "time-zone: Mars          | content/site.yaml:1:12: error: ",
                "languages: {ua: {tag: ua}, en: {}} | content/site.yaml:1:23: error: ",
                "titel: Вісті             | content/site.yaml:1:1: error: unknown key",
            })
    void aConfigurationThatIsWrong(String config, String finding) {
        site.with("content/site.yaml", config + "\n");

        assertThat(check(3)).contains(finding).doesNotContain("content/language");
    }

    @Test
    void whatCanBeUnderstoodOfAWrongConfigurationHolds() {
        site.with("content/site.yaml", CONFIG + "titel: Вісті\ncheck: {severity: {translation/dates: error}}\n");

        assertThat(site.run("check").exitsWith(3).out())
                .contains("content/city/story.en.md:5:1: error: \"5 квітня\" of the original is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "templates/article.peb     | {% if %}    | templates/article.peb:1:1: error: | 4",
                "templates/article.peb     | {{ nobody.knows }} | templates/article.peb:1:1: error: | 4",
                "templates/strings/ua.yaml | a: [        | templates/strings/ua.yaml:1:5: error: | 4",
                "content/names.yaml        | a: [        | content/names.yaml:1:5: error: | 1",
                ".visnyk                   | not a folder | can't be written: | 6",
            })
    void aSiteThatCanNotBeMade(String path, String text, String finding, int exitCode) {
        site.with(path, text);

        assertThat(check(exitCode)).contains(finding);
    }

    @Test
    void aSiteOfNothing() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        SiteFixture.Run run = SiteFixture.in(empty).run("check").exitsWith(5);

        assertThat(run.out()).startsWith("content: error: there is no article [content/none]");
    }

    @Test
    void aFinishedSiteThatCanNotBeRead() throws IOException {
        site.with("built/a.html", "<a href='/gone/'>x</a>").with("built/b.html", "<a href='/gone/'>x</a>");
        Path page = folder.resolve("built/a.html");
        assumeThat(page.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(page)).as("whether nothing is forbidden").isFalse();

        assertThat(check(6, "--built", "built"))
                .contains("a.html: error: can't be read: ", "b.html: error: leads to /gone/");
    }

    @Test
    void aByteThatIsNotUtf8HidesNothing() {
        String secret = "Сім лелек сіли на дах старої ратуші ще до світанку.";
        site.with("content/city/draft.ua.md", "---\ntitle: Ні\ndate: 2026-10-01\ndraft: true\n---\n\n" + secret + "\n")
                .with("built/note.txt", concat(new byte[] {(byte) 0xff}, secret.getBytes(StandardCharsets.UTF_8)));

        assertThat(check(1, "--built", "built")).contains("its words are in note.txt [secrecy/leak]");
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
