package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.asset.Fingerprint;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources that no text file under bad-input can show: bytes, sizes, links. */
@Timeout(30)
final class UnreadableSourcesTest {
    private static final String STORY = "content/politics/story.en.md";
    private static final String TEXT = "---\ntitle: Історія\ndate: 2026-10-01\n---\n\nBody.\n";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void anotherStoryIsFine() {
        site = SiteFixture.in(folder.resolve("site"))
                .withArticle("politics/good.en.md", "title: Good\ndate: 2026-10-01");
    }

    @Test
    void fileThatIsNotUtf8IsAnErrorAtItsFirstBadByte() {
        SiteFixture.Run run =
                site.with(STORY, TEXT.getBytes(Charset.forName("windows-1251"))).build("-q");

        assertThat(run.exitWith(1)).isEqualTo("""
                content/politics/story.en.md:2:8: error: is not UTF-8: byte 0xB2 [content/encoding]
                  title:\s
                         ^
                  hint: save the file as UTF-8
                """);
    }

    @Test
    void fileThatIsUtf16IsAnError() {
        site.with(STORY, TEXT.getBytes(StandardCharsets.UTF_16))
                .build("-q")
                .exitsWith(1)
                .reports("[content/encoding]");
    }

    @Test
    void nulInFrontMatterIsAnErrorAtItsPlace() {
        SiteFixture.Run run =
                site.with(STORY, TEXT.replace("Історія", "a😀b\0c")).build("-q");

        assertThat(run.exitWith(1)).isEqualTo("""
                content/politics/story.en.md:2:11: error: a character that YAML does not allow: U+0000 [front-matter/syntax]
                  title: a😀b�c
                            ^
                  hint: delete the invisible character
                """);
    }

    @Test
    void byteOrderMarkIsReadWithAWarning() {
        SiteFixture.Run run = site.with(STORY, "\uFEFF" + TEXT).build("-q");

        assertThat(run.exitWith(0)).isEqualTo("""
                content/politics/story.en.md: warning: begins with a byte order mark, which is ignored [content/byte-order-mark]
                  hint: save as UTF-8 without BOM
                """);
        assertThat(run.page("en/politics/2026/10/story/index.html")).contains("<h1>Історія</h1>");
    }

    @Test
    void lineEndsOfWindowsAreReadWithAWarning() {
        SiteFixture.Run run = site.with(STORY, TEXT.replace("\n", "\r\n")).build("-q");

        assertThat(run.exitWith(0)).isEqualTo("""
                content/politics/story.en.md: warning: has line ends of Windows, read as if they were those of Unix [content/line-ends]
                  hint: save with LF line ends, or set "* text=auto eol=lf" in .gitattributes
                """);
    }

    @Test
    void lineEndsMakeNoDifferenceToWhatIsWritten() {
        String unix = site.with(STORY, TEXT).build().succeeds().page("en/politics/2026/10/story/index.html");

        String windows = site.with(STORY, TEXT.replace("\n", "\r\n"))
                .build()
                .succeeds()
                .page("en/politics/2026/10/story/index.html");

        assertThat(windows).isEqualTo(unix);
    }

    @Test
    void fileOfTwentyMegabytesIsRefusedUnread() {
        SiteFixture.Run run = site.with(STORY, TEXT + "x".repeat(20 << 20)).build("-q");

        assertThat(run.exitWith(1)).isEqualTo("""
                content/politics/story.en.md: error: 20 MB is too large for a text [content/too-large]
                  hint: the limit is 2 MB; split the text
                """);
    }

    @Test
    void threeThousandBracketsInFrontMatterAreTooDeep() {
        SiteFixture.Run run = site.with(STORY, TEXT.replace("Історія", "[".repeat(3_000) + "]".repeat(3_000)))
                .build("-q")
                .exitsWith(1)
                .reports("story.en.md:2:40: error: nested more than 32 levels deep [front-matter/syntax]");

        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.length() < 200);
    }

    @Test
    void threeThousandBracketsInABodyAreNoBug() {
        String brackets =
                "[".repeat(3_000) + "](".repeat(3_000) + ">".repeat(3_000) + "\n\n" + "> ".repeat(3_000) + "x\n";

        SiteFixture.Run run = site.with(STORY, TEXT + brackets).build("-q");

        assertThat(run.exitCode()).as(run.err()).isIn(0, 1);
    }

    @Test
    void linkThatLeavesTheContentFolderIsAnErrorAndNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createDirectories(site.path("content/static"));
        Files.createSymbolicLink(site.path("content/static/leak.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.path("content/static/away"), Files.createDirectories(folder.resolve("away")));

        SiteFixture.Run run = site.build("-q", "--keep-going");

        assertThat(run.exitWith(1)).isEqualTo("""
                content/static/away: error: this link leaves the content folder [content/link-outside]
                  hint: copy what it leads to into content
                content/static/leak.txt: error: this link leaves the content folder [content/link-outside]
                  hint: copy what it leads to into content
                """);
        assertThat(run.files()).doesNotContainKey("leak.txt");
    }

    @Test
    void linkWithinTheContentFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(site.path("content/politics/story.en.md"), Path.of("good.en.md"));

        site.build("-q").succeeds().page("en/politics/2026/10/story/index.html");
    }

    @Test
    void folderLoopIsAnErrorAndEnds() throws IOException {
        Files.createSymbolicLink(site.path("content/politics/again"), Path.of("../politics"));

        assertThat(site.build("-q").exitWith(1)).isEqualTo("""
                content/politics/again: error: this link leads to a folder that it is in itself [content/folder-loop]
                  hint: delete the link
                """);
    }

    @Test
    void linkThatLeadsNowhereIsAnError() throws IOException {
        Files.createSymbolicLink(site.path("content/politics/gone.en.md"), Path.of("none.md"));

        assertThat(site.build("-q").exitWith(1)).isEqualTo("""
                content/politics/gone.en.md: error: this link leads nowhere [content/unreadable]
                  hint: delete the link
                """);
    }

    @Test
    void hiddenFilesAreNobodysBusiness() {
        site.with("content/politics/.story.en.md.swp", "x")
                .with("content/.git/a.en.md", "x")
                .with("content/politics/.a.en.md", "x");

        assertThat(site.build("-q").exitWith(0)).isEmpty();
    }

    @Test
    void endlessTemplateEndsWithinSeconds() {
        site.with(
                "templates/article.peb",
                "{% for a in range(1, 10000) %}{% for b in range(1, 10000) %}x{% endfor %}{% endfor %}");
        long start = System.nanoTime();

        site.build("-q").exitsWith(4).reports("[template/endless]");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void sitesFolderThatDoesNotExistIsReported() {
        assertThat(SiteFixture.in(folder.resolve("none")).build("-q").exitWith(5))
                .isEqualTo("""
                content: error: there is no article [content/none]
                  hint: write one: content/<section>/<slug>.<language>.md
                """);
    }

    @Test
    void configurationThatIsAFolderIsReported() {
        site.with("content/site.yaml/x", "")
                .build("-q")
                .exitsWith(3)
                .reports("content/site.yaml: error: can't be read: it is a folder [config/unreadable]");
    }

    @Test
    void templatesThatAreNotUtf8AreReported() {
        site.with("templates/article.peb", "<h1>Заголовок</h1>".getBytes(Charset.forName("windows-1251")))
                .build("-q")
                .exitsWith(4)
                .reports("templates/article.peb:1:5: error: is not UTF-8: byte 0xC7 [template/encoding]");
    }

    @Test
    void assetsAreAnyBytes() {
        byte[] bytes = {(byte) 0xFF, 0, 1};

        SiteFixture.Run run =
                site.with("templates/assets/font.woff2", bytes).build("-q").succeeds();

        assertThat(run.files().get("assets/font." + Fingerprint.of(bytes) + ".woff2"))
                .isEqualTo(bytes);
    }
}
