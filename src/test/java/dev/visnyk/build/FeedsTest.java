package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.JsonLd;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.TestSites;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds, read back by a reader that others wrote, of every test site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FeedsTest {
    private List<BuiltSite> sites = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    void build(@TempDir Path all) {
        sites = TestSites.build(all);
    }

    List<BuiltSite> sites() {
        return sites;
    }

    private static Map<String, String> files(BuiltSite site, String name) {
        Map<String, String> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> {
            if (path.equals(name) || path.endsWith("/" + name)) {
                files.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        assertThat(files).as("files called " + name).isNotEmpty();
        return files;
    }

    private static SyndFeed read(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static void agrees(SyndEntry entry, BuiltSite site) {
        Document page = site.page(entry.getLink());
        assertThat(entry.getTitle().strip()).isEqualTo(title(page));
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(published(page));
        assertThat(entry.getCategories()).isNotEmpty();
    }

    /** A page's heading, but for characters that XML has no way to write. */
    private static String title(Document page) {
        return page.select("h1").stream()
                .map(Element::wholeText)
                .findFirst()
                .orElse("")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .strip();
    }

    private static Instant published(Document page) {
        return OffsetDateTime.parse(BuiltSite.metaOf(page, "article:published_time"))
                .toInstant();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void rssTellsOfStoriesAsTheirPagesDo(BuiltSite site) {
        files(site, "feed.xml").forEach((path, xml) -> {
            SyndFeed feed = read(xml);

            Document page = site.page(feed.getLink());
            assertThat(site.fileOf(feed.getLink())).isEqualTo(folderOf(path) + "index.html");
            assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
            assertThat(feed.getLanguage()).isEqualTo(page.child(0).attr("lang"));
            assertThat(xml).contains("rel=\"self\"", "href=\"" + site.baseUrl() + "/" + path + "\"");
            feed.getEntries().forEach(entry -> agrees(entry, site));
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getPublishedDate)
                    .isSortedAccordingTo(Comparator.<Date>naturalOrder().reversed());
            assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
            assertThat(feed.getEntries()).hasSizeLessThanOrEqualTo(20);
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void atomTellsTheSame(BuiltSite site) {
        Map<String, String> rss = files(site, "feed.xml");
        files(site, "atom.xml").forEach((path, xml) -> {
            SyndFeed feed = read(xml);
            SyndFeed same = read(rss.getOrDefault(folderOf(path) + "feed.xml", ""));

            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getUri()).isEqualTo(site.baseUrl() + "/" + path);
            assertThat(xml).contains("xml:lang=\"" + same.getLanguage() + "\"");
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getUri)
                    .containsExactlyElementsOf(
                            same.getEntries().stream().map(SyndEntry::getUri).toList());
            feed.getEntries().forEach(entry -> {
                agrees(entry, site);
                assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(entry.getPublishedDate());
                assertThat(feed.getPublishedDate()).isAfterOrEqualTo(entry.getUpdatedDate());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void jsonFeedsTellTheSame(BuiltSite site) {
        Map<String, String> rss = files(site, "feed.xml");
        files(site, "feed.json").forEach((path, text) -> {
            Map<String, Object> feed = JsonLd.parse(text);

            assertThat(feed)
                    .containsEntry("version", "https://jsonfeed.org/version/1.1")
                    .containsEntry("feed_url", site.baseUrl() + "/" + path)
                    .containsKeys("title", "home_page_url", "language");
            List<Map<String, Object>> items = JsonLd.nodes(feed.get("items")).toList();
            assertThat(items)
                    .extracting(item -> item.get("id"))
                    .containsExactlyElementsOf(
                            read(rss.getOrDefault(folderOf(path) + "feed.xml", "")).getEntries().stream()
                                    .map(SyndEntry::getUri)
                                    .toList());
            items.forEach(item -> {
                assertThat(item).containsKeys("url", "title", "content_text", "authors", "tags");
                assertThat(OffsetDateTime.parse((String) item.get("date_modified")))
                        .isAfterOrEqualTo(OffsetDateTime.parse((String) item.get("date_published")));
                assertThat(site.hasFileOf((String) item.get("url"))).isTrue();
                if (item.containsKey("image")) {
                    assertThat(site.hasFileOf((String) item.get("image"))).isTrue();
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pagesNameFeedsThatExistAndNoFeedIsForgotten(BuiltSite site) {
        Set<String> named = new HashSet<>();
        site.pages()
                .forEach((path, page) -> page.select("link[rel=alternate][type]")
                        .forEach(link -> {
                            String url = site.baseUrl().replaceFirst("^(https?://[^/]+).*", "$1") + link.attr("href");
                            assertThat(site.hasFileOf(url))
                                    .as(path + " names " + url)
                                    .isTrue();
                            named.add(site.fileOf(url));
                        }));
        Set<String> feeds = new HashSet<>();
        List.of("feed.xml", "atom.xml", "feed.json")
                .forEach(name -> feeds.addAll(files(site, name).keySet()));
        assertThat(named).isEqualTo(feeds);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void photosAreThereWithTheirCredit(BuiltSite site) {
        files(site, "feed.xml")
                .forEach((path, xml) -> Jsoup.parse(xml, "", Parser.xmlParser())
                        .select("item")
                        .forEach(item -> {
                            Document page = site.page(item.select("link").text());
                            String image = BuiltSite.metaOf(page, "og:image");
                            assertThat(item.select("media|content").eachAttr("url"))
                                    .isEqualTo(image.isEmpty() ? List.of() : List.of(image));
                            assertThat(site.hasFileOf(image.isEmpty() ? site.baseUrl() + "/" : image))
                                    .isTrue();
                        }));
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
    void whatIsWithheldIsInNoFeed() {
        SiteFixture site = site("feeds: {topics: true, authors: true}")
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
