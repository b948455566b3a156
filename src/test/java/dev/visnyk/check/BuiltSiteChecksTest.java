package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BuiltSiteChecksTest {
    private static final String SECRET = "Сім лелек сіли на дах старої ратуші ще до світанку.";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void build() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example/sub\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .with("content/city/shown.ua.md", "---\ntitle: Видно\ndate: 2026-10-01\n---\n\n## Тут\n\nТекст.\n")
                .with("content/city/shown.en.md", "---\ntitle: Shown\n---\n\n[Here](#here) it is.\n\n## Here\n")
                .with(
                        "content/city/secret.ua.md",
                        "---\ntitle: Таємно\ndate: 2026-10-01\ndraft: true\n---\n\n" + SECRET + "\n");
        site.build("--now", "2026-11-01T00:00:00Z").succeeds();
    }

    private SiteFixture.Run check() {
        return site.run(
                "check",
                "--now",
                "2026-11-01T00:00:00Z",
                "--built",
                folder.resolve("public").toString(),
                "--rule",
                "secrecy/leak",
                "--rule",
                "link/broken",
                "--rule",
                "link/alternate");
    }

    private void append(String path, String text) {
        site.with("public/" + path, site.build("--now", "2026-11-01T00:00:00Z").page(path) + text);
    }

    @Test
    void aSiteAsItWasBuiltIsPassed() {
        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Сім лелек сіли на дах старої ратуші</p>",
                "<p>Сім <b>лелек</b> сіли&nbsp;на&#160;дах\n старої «ратуші»</p>",
                "&lt;p&gt;Сім &lt;em&gt;лелек&lt;/em&gt; сіли на дах старої ратуші",
                "{\"text\":\"Сім лелек СІЛИ на дах старої\\nратуші\"}",
            })
    void wordsOfADraftAreFoundWhateverStandsBetweenThem(String leak) {
        append("en/city/2026/10/shown/index.html", leak);

        assertThat(check().exitsWith(1).out())
                .contains(
                        "content/city/secret.ua.md: error: readers must not see this text (draft), but its words are in "
                                + "en/city/2026/10/shown/index.html [secrecy/leak]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "feed.json", "sitemap.xml", "_redirects", "robots.txt"})
    void everyKindOfFileIsSearched(String path) {
        site.with("public/" + path, SECRET);

        assertThat(check().exitsWith(1).out()).contains("its words are in " + path);
    }

    @Test
    void wordsThatReadersMaySeeElsewhereAreNoSecret() {
        site.with("content/city/quote.ua.md", "---\ntitle: Цитата\ndate: 2026-10-01\n---\n\n" + SECRET + "\n");
        site.build("--now", "2026-11-01T00:00:00Z").succeeds();

        assertThat(check().succeeds().out()).doesNotContain("secrecy/leak");
    }

    @Test
    void theSiteThatACheckMakesIsSearchedAndTheAnswerKept() {
        // A template is trusted with everything, even with what nobody should know.
        site.with(
                        "templates/page.peb",
                        "{% extends 'base.peb' %}{% block main %}<h1>x</h1>" + SECRET + "{% endblock %}")
                .with("content/pages/about.ua.md", "---\ntitle: Про нас\n---\n\nТекст.\n");

        for (int i = 0; i < 2; i++) {
            assertThat(site.run("check", "--now", "2026-11-01T00:00:00Z")
                            .exitsWith(1)
                            .out())
                    .contains("its words are in ua/about/index.html");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="/sub/en/nowhere/">x</a>                      | leads to /sub/en/nowhere/, where nothing is
            <a href="../other/">x</a>                             | leads to ../other/, where nothing is
            <a href="https://news.example/sub/en/nowhere/">x</a>  | leads to https://news.example/sub/en/nowhere/, where nothing is
            <a href="#nowhere">x</a>                              | leads to #nowhere, a place that the page does not have
            <img src="/sub/photos/no.png" alt="">                 | leads to /sub/photos/no.png, where nothing is
            <img srcset="/sub/no.webp 320w" src="/sub/" alt="">   | leads to /sub/no.webp, where nothing is
            <link rel="alternate" hreflang="ru" href="/sub/en/">  | names /sub/en/ as its version in another language, which does not name it back
            """)
    void anAddressThatLeadsNowhereIsFound(String markup, String message) {
        append("en/city/2026/10/shown/index.html", markup);

        assertThat(check().exitsWith(1).out()).contains("en/city/2026/10/shown/index.html: error: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://elsewhere.example/no/'>x</a>",
                "<a href='https://news.example/another/'>x</a>",
                "<a href='mailto:a@b.example'>x</a>",
                "<a href='/sub/en/'>x</a>",
                "<a href='/sub/en'>x</a>",
                "<a href='http://[broken'>x</a>",
            })
    void anAddressElsewhereIsNotFollowed(String markup) {
        append("en/city/2026/10/shown/index.html", markup);

        check().succeeds();
    }

    @Test
    void addressesInFeedsAndSitemapsAreFollowed() {
        append("sitemap.xml", "<url><loc>https://news.example/sub/gone/</loc></url>");

        assertThat(check().exitsWith(1).out()).contains("sitemap.xml: error: leads to https://news.example/sub/gone/");
    }

    @Test
    void aFolderThatIsNotThereIsAMistakeOfTheCommandLine() {
        assertThat(site.run("check", "--built", "nowhere").exitsWith(2).err())
                .isEqualTo("visnyk: there is no folder \"nowhere\" to look through\n");
    }
}
