package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.JsonLd;
import dev.visnyk.testing.TestSites;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds, read back by a reader that others wrote, of every test site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FeedsTest {
    private List<BuiltSite> sites = List.of();

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
                assertThat(item).containsKeys("url", "title", "authors", "tags", "language");
                assertThat(item.containsKey("content_text")).isNotEqualTo(item.containsKey("content_html"));
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
                            String image = site.leadPhotoOf(page);
                            assertThat(item.select("media|content").eachAttr("url"))
                                    .isEqualTo(image.isEmpty() ? List.of() : List.of(image));
                            assertThat(site.hasFileOf(image.isEmpty() ? site.baseUrl() + "/" : image))
                                    .isTrue();
                        }));
    }

    /** What readers follow in feeds: what elements and attributes of theirs hold, and what the bodies do. */
    private static List<String> addresses(String xml) {
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        List<String> addresses = new ArrayList<>(feed.select("link:not([href])").eachText());
        addresses.addAll(feed.select("uri").eachText());
        addresses.addAll(feed.select("[href]").eachAttr("href"));
        addresses.addAll(feed.select("media|content").eachAttr("url"));
        for (Element body : feed.select("content|encoded, content")) {
            addresses.addAll(addressesOfBody(body.wholeText()));
        }
        return addresses;
    }

    private static List<String> addressesOfBody(String html) {
        Document body = Jsoup.parse(html);
        assertThat(body.select("script, style, iframe, [onclick], [srcset]")).isEmpty();
        List<String> addresses = new ArrayList<>(body.select("[href]").eachAttr("href"));
        addresses.addAll(body.select("[src]").eachAttr("src"));
        addresses.addAll(body.select("[cite]").eachAttr("cite"));
        return addresses;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAddressIsAbsoluteAndThere(BuiltSite site) {
        List<String> addresses = new ArrayList<>();
        for (String name : List.of("feed.xml", "atom.xml")) {
            files(site, name).values().forEach(xml -> addresses.addAll(addresses(xml)));
        }
        files(site, "feed.json")
                .values()
                .forEach(text -> JsonLd.nodes(JsonLd.parse(text).get("items")).forEach(item -> {
                    addresses.addAll(addressesOfBody((String) item.getOrDefault("content_html", "")));
                    JsonLd.nodes(item.get("authors"))
                            .filter(author -> author.containsKey("url"))
                            .forEach(author -> addresses.add((String) author.get("url")));
                }));

        assertThat(addresses).allMatch(address -> address.matches("(https?://|mailto:)[^ ]+"));
        String host = site.baseUrl().replaceFirst("^(https?://[^/]+).*", "$1");
        // The front page of the host, which a random author links to, is not part of a site below a path.
        assertThat(addresses.stream().filter(address -> address.startsWith(host) && !address.equals(host + "/")))
                .isNotEmpty()
                .allMatch(site::hasFileOf);
    }
}
