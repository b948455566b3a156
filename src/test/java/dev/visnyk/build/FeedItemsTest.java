package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.SiteGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feeds say of a story, and which feeds there are. */
final class FeedItemsTest {
    @TempDir
    Path folder;

    private static SyndFeed read(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError(xml, e);
        }
    }

    private SiteFixture site(String settings) {
        return SiteFixture.in(folder)
                .with(
                        "content/site.yaml",
                        "base-url: https://news.example\nlanguages: {en: {tag: en, name: English}}\n" + settings)
                .withArticle(
                        "city/bridge.en.md",
                        "title: The bridge\ndate: 2026-10-01T09:30\nauthor: Anna Ray\ntags: [bridges]\nid: b1");
    }

    @Test
    void anIdentifierOutlivesTheAddressTheDateAndTheFolder() {
        SyndEntry before = entry(site(""), "feed.xml");
        SiteFixture moved = site("").without("content/city/bridge.en.md")
                .withArticle(
                        "town/crossing.en.md",
                        "title: Another title\ndate: 2026-10-03T09:30\nslug: the-crossing\nid: b1");

        SyndEntry after = entry(moved, "feed.xml");

        assertThat(after.getLink()).isNotEqualTo(before.getLink());
        assertThat(after.getUri()).isEqualTo(before.getUri());
    }

    @Test
    void anIdentifierOutlivesAMoveToAnotherPathAndToHttps() {
        String plain = entry(site(""), "feed.xml").getUri();

        site("").build("-b", "http://NEWS.example/sub/").succeeds();

        String moved = SiteFixture.in(folder)
                .build("-b", "http://NEWS.example/sub/")
                .succeeds()
                .page("feed.xml");
        assertThat(read(moved).getEntries().get(0).getUri()).isEqualTo(plain);
        assertThat(moved).contains("<link>http://news.example/sub/en/city/2026/10/bridge/</link>");
    }

    private static SyndEntry entry(SiteFixture site, String path) {
        return read(site.build().succeeds().page(path)).getEntries().get(0);
    }

    @Test
    void topicsAndAuthorsHaveFeedsOnDemand() {
        List<String> onDemand = List.of("en/topics/bridges/feed.xml", "en/authors/anna-ray/atom.xml");
        assertThat(site("").build().succeeds().files()).doesNotContainKeys(onDemand.toArray(String[]::new));

        SiteFixture.Run run =
                site("feeds: {topics: true, authors: true, items: 1}").build().succeeds();

        assertThat(run.files()).containsKeys(onDemand.toArray(String[]::new));
        assertThat(run.page("en/topics/bridges/index.html")).contains("href=\"/en/topics/bridges/feed.json\"");
    }

    @Test
    void aFeedHasAsManyStoriesAsIsAskedFor() {
        SiteFixture site = site("feeds: {items: 2}");
        for (int i = 0; i < 4; i++) {
            site.withArticle("city/s" + i + ".en.md", "title: Story " + i + "\ndate: 2026-10-0" + (i + 2));
        }

        assertThat(read(site.build().succeeds().page("feed.xml")).getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Story 3", "Story 2");
    }

    @Test
    void whatATitleMayHoldStaysText() {
        String title = "</script> ]]> <b> & \\\"q\\\" \\U0001F600 \\u200F\\u05E9 \\u0001\\uFFFE " + "x".repeat(300);
        SiteFixture site = site("").withArticle("city/odd.en.md", "title: \"" + title + "\"\ndate: 2026-10-05T09:30");

        SiteFixture.Run run = site.build();

        for (String path : List.of("feed.xml", "atom.xml")) {
            assertThat(read(run.succeeds().page(path)).getEntries().get(0).getTitle())
                    .contains("</script> ]]> <b> &", "\uD83D\uDE00 \u200F\u05E9", "x".repeat(300))
                    .doesNotContain("\u0001", "\uFFFE");
        }
    }

    @Test
    void aDescriptionIsTextWhateverItHolds() {
        SiteFixture site = site("").withArticle(
                        "city/odd.en.md",
                        "title: Odd\ndate: 2026-10-05T09:30\ndescription: \"a <b>bold</b> & ]]> claim\"");

        SiteFixture.Run run = site.build().succeeds();

        SyndEntry rss = read(run.page("feed.xml")).getEntries().get(0);
        SyndEntry atom = read(run.page("atom.xml")).getEntries().get(0);
        assertThat(Jsoup.parse(rss.getDescription().getValue()).text()).isEqualTo("a <b>bold</b> & ]]> claim");
        assertThat(atom.getDescription().getValue()).isEqualTo("a <b>bold</b> & ]]> claim");
    }

    @Test
    void aPhotoNeedsNoCreditAndAnAuthorNoPage() {
        SiteFixture site = site("").with("content/photos/p.png", SiteGenerator.png())
                .withArticle(
                        "city/odd.en.md", "title: Odd\ndate: 2026-10-05T09:30\nphoto: {src: /p.png}\nauthor: No One");

        SiteFixture.Run run = site.build().succeeds();

        assertThat(run.page("feed.xml"))
                .contains("<dc:creator>No One</dc:creator>", "type=\"image/png\"")
                .doesNotContain("media:credit", "media:description");
        assertThat(run.page("feed.json")).contains("\"name\" : \"No One\"");
    }

    @Test
    void entriesOfAtomNameTheirTranslations() {
        SiteFixture site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .withArticle("city/bridge.ua.md", "title: Міст\ndate: 2026-10-01\nlanguages: [ua, en]")
                .withArticle("city/bridge.en.md", "title: The bridge")
                .withArticle("city/only.ua.md", "title: Лише тут\ndate: 2026-09-01");

        String atom = site.build().page("atom.xml");

        assertThat(Jsoup.parse(atom, "", Parser.xmlParser())
                        .select("entry > link[rel=alternate]")
                        .eachAttr("hreflang"))
                .containsExactly("uk", "en", "uk");
        assertThat(atom).contains("hreflang=\"en\" href=\"https://news.example/en/city/2026/10/bridge/\"");
    }

    @Test
    void whatIsWithheldIsInNoFeed() {
        SiteFixture site = site("feeds: {text: full, topics: true, authors: true}")
                .withArticle(
                        "city/later.en.md", "title: Secretmark\ndate: 2027-01-01\nauthor: Anna Ray\ntags: [bridges]")
                .withArticle("city/draft.en.md", "title: Secretmark\ndate: 2026-10-01\ndraft: true")
                .withArticle(
                        "hidden/gone.en.md",
                        "title: Secretmark\ndate: 2026-10-01\nwithdrawn: {date: 2026-10-02, reason: x}");

        Map<String, byte[]> files = site.build().succeeds().files();

        assertThat(files.keySet()).noneMatch(path -> path.startsWith("en/hidden"));
        files.forEach((path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain("Secretmark"));
    }

    @Test
    void aChangedTitleChangesTheFeedsOfItsListsOnly() {
        SiteFixture site = site("").withArticle("sport/match.en.md", "title: The match\ndate: 2026-10-01T09:30");
        site.build().succeeds();

        Path report = folder.resolve("report.json");
        site.withArticle("sport/match.en.md", "title: The match is over\ndate: 2026-10-01T09:30")
                .build("--report", report.toString())
                .succeeds();

        assertThat(read(report))
                .contains("news.example/feed.xml", "/en/sport/feed.json", "/en/sport/atom.xml")
                .doesNotContain("/en/city/feed.xml", "sitemap");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
