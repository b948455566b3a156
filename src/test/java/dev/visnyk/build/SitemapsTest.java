package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.TestSites;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Sitemaps of every test site, held against schemas that state the published rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SitemapsTest {
    private List<BuiltSite> sites = List.of();
    private final Schema schema = schema();

    @TempDir
    Path folder;

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("src/test/resources/schemas/sitemap.xsd").toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void build(@TempDir Path all) {
        sites = TestSites.build(all);
    }

    List<BuiltSite> sites() {
        return sites;
    }

    /** The sitemaps of a site by path, each valid. */
    private Map<String, Document> sitemaps(Map<String, byte[]> files) {
        Map<String, Document> sitemaps = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("sitemap")) {
                try {
                    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
                } catch (SAXException e) {
                    throw new AssertionError(path + ": " + e.getMessage(), e);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                sitemaps.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
            }
        });
        return sitemaps;
    }

    private Document sitemap(String path, SiteFixture.Run run) {
        return Objects.requireNonNull(sitemaps(run.succeeds().files()).get(path), path);
    }

    private static List<String> addresses(Document sitemap) {
        return sitemap.select("loc").eachText();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theIndexNamesAllSitemapsAndNothingElse(BuiltSite site) {
        Map<String, Document> sitemaps = sitemaps(site.files());

        List<String> named = new ArrayList<>(addresses(Objects.requireNonNull(sitemaps.get("sitemap.xml"))));
        named.add(site.baseUrl() + "/sitemap.xml");

        assertThat(named.stream().map(site::fileOf)).containsExactlyInAnyOrderElementsOf(sitemaps.keySet());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageThatMayBeFoundIsInTheOneSitemapOfItsLanguage(BuiltSite site) {
        Map<String, Document> sitemaps = sitemaps(site.files());
        sitemaps.keySet().removeIf(path -> path.equals("sitemap.xml") || path.startsWith("sitemap-news"));
        Map<String, String> sitemapOfPage = new TreeMap<>();
        sitemaps.forEach((path, sitemap) -> addresses(sitemap).forEach(address -> {
            assertThat(sitemapOfPage.put(site.fileOf(address), path))
                    .as(address)
                    .isNull();
        }));

        List<String> expected = site.found().keySet().stream()
                .filter(path -> !path.endsWith("404.html") && !path.contains("/page/"))
                .filter(path -> site.fileOf(site.page(site.baseUrl() + "/" + path)
                                .select("link[rel=canonical]")
                                .attr("href"))
                        .equals(path))
                .toList();

        assertThat(sitemapOfPage.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        sitemapOfPage.forEach((page, sitemap) -> {
            String key = page.contains("/") ? page.substring(0, page.indexOf('/')) : "index";
            if (sitemaps.containsKey("sitemap-" + key + ".xml")) {
                assertThat(sitemap).isEqualTo("sitemap-" + key + ".xml");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void lastChangesAndPhotosAreThoseOfThePages(BuiltSite site) {
        Map<String, Document> sitemaps = sitemaps(site.files());
        sitemaps.keySet().removeIf(path -> path.equals("sitemap.xml") || path.startsWith("sitemap-news"));
        sitemaps.values()
                .forEach(sitemap -> sitemap.select("url").forEach(url -> {
                    Document page = site.page(url.select("> loc").text());
                    if (BuiltSite.metaOf(page, "og:type").equals("article")) {
                        String modified = BuiltSite.metaOf(page, "article:modified_time");
                        assertThat(url.select("lastmod").text())
                                .isEqualTo(
                                        modified.isEmpty()
                                                ? BuiltSite.metaOf(page, "article:published_time")
                                                : modified);
                        assertThat(url.select("image|loc").text()).isEqualTo(site.leadPhotoOf(page));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void newsIsToldAsOnItsPage(BuiltSite site) {
        sitemaps(site.files()).forEach((path, sitemap) -> {
            if (path.startsWith("sitemap-news")) {
                sitemap.select("url").forEach(url -> {
                    Document page = site.page(url.select("> loc").text());
                    assertThat(url.select("news|title").text())
                            .isEqualTo(page.select("h1").text());
                    assertThat(url.select("news|name").text()).isEqualTo(BuiltSite.metaOf(page, "og:site_name"));
                    assertThat(page.child(0).attr("lang"))
                            .startsWith(url.select("news|language").text());
                    assertThat(url.select("news|publication_date").text())
                            .isEqualTo(BuiltSite.metaOf(page, "article:published_time"));
                });
            }
        });
    }

    private SiteFixture site() {
        return SiteFixture.in(folder).with("content/site.yaml", """
                title: {ua: Вісник, en: Herald}
                base-url: https://news.example
                languages: {ua: {tag: uk, name: Українська}, en: {tag: en-GB, name: English}}
                """);
    }

    private static String hoursAgo(long hours, String more) {
        return "title: From %1$d hours ago\ndate: %2$s\n%3$s"
                .formatted(hours, SiteFixture.NOW.minus(Duration.ofHours(hours)), more);
    }

    private static List<String> news(SiteFixture.Run run) {
        return Jsoup.parse(run.succeeds().page("sitemap-news.xml"), "", Parser.xmlParser())
                .select("news|title")
                .eachText();
    }

    @Test
    void newsIsNoOlderThanTwoDays() {
        SiteFixture site = site().withArticle("city/a.en.md", hoursAgo(1, ""))
                .withArticle("city/b.ua.md", hoursAgo(47, ""))
                .withArticle("city/c.en.md", hoursAgo(48, ""))
                .withArticle("city/d.en.md", hoursAgo(2, "type: sponsored"))
                .withArticle("city/e.en.md", hoursAgo(3, "noindex: true"))
                .withArticle("city/f.en.md", hoursAgo(4, "canonical: https://first.example/story"));

        SiteFixture.Run run = site.build();

        assertThat(news(run)).containsExactly("From 1 hours ago", "From 47 hours ago");
        assertThat(run.page("sitemap-news.xml")).contains("<news:language>uk<", "<news:language>en<");
        assertThat(run.page("sitemap-en.xml")).contains("/a/", "/c/", "/d/").doesNotContain("/e/", "/f/");
    }

    @Test
    void theNextBuildIsDueWhenAStoryIsNewsNoLonger() {
        SiteFixture site =
                site().withArticle("city/a.en.md", hoursAgo(47, "")).withArticle("city/b.en.md", hoursAgo(9, ""));

        assertThat(site.build().succeeds().out()).contains("2026-11-01T11:00:00Z");
        SiteFixture.Run later = site.build("--now", "2026-11-01T11:00:00Z");

        assertThat(news(later)).containsExactly("From 9 hours ago");
        Map<String, byte[]> again = later.files();
        assertThat(site.build("--now", "2026-11-01T11:00:00Z", "--fresh")
                        .succeeds()
                        .files())
                .usingRecursiveComparison()
                .isEqualTo(again);
    }

    @Test
    void noBuildIsDueForAStoryThatIsNoNews() {
        SiteFixture site = site().withArticle("city/a.en.md", hoursAgo(9, "noindex: true"))
                .withArticle("city/b.en.md", hoursAgo(8, "type: sponsored"))
                .withArticle("city/c.en.md", hoursAgo(7, "canonical: https://first.example/story"));

        assertThat(site.build().succeeds().out()).doesNotContain("2026-11-0");
    }

    @Test
    void whatIsWithheldIsInNoSitemap() {
        SiteFixture site = site().withArticle("city/open.en.md", hoursAgo(1, ""))
                .withArticle("later/secretmark.en.md", "title: Secretmark\ndate: 2026-11-02")
                .withArticle("city/secretmark.en.md", hoursAgo(1, "draft: true"))
                .withArticle("city/secretmark2.en.md", hoursAgo(30, "expires: 2026-11-01T09:00"));

        sitemaps(site.build().succeeds().files())
                .forEach((path, sitemap) ->
                        assertThat(sitemap.outerHtml()).as(path).doesNotContainIgnoringCase("secretmark", "later"));
    }

    @Test
    void moreThanAThousandStoriesNeedTwoSitemaps() {
        SiteFixture site = site();
        for (int i = 0; i < 1001; i++) {
            site.withArticle("city/s%04d.en.md".formatted(i), hoursAgo(1 + i % 40, ""));
        }

        SiteFixture.Run run = site.build();

        assertThat(sitemap("sitemap-news.xml", run).select("url")).hasSize(1000);
        assertThat(sitemap("sitemap-news-2.xml", run).select("url")).hasSize(1);
        assertThat(addresses(sitemap("sitemap.xml", run))).contains("https://news.example/sitemap-news-2.xml");
    }

    @Test
    void aSiteWithoutStoriesHasAnEmptyNewsSitemap() {
        SiteFixture site = site().with("content/pages/about.en.md", "---\ntitle: About\n---\n\nText.\n")
                .withArticle("city/old.en.md", "title: Old\ndate: 2020-01-01");

        assertThat(sitemap("sitemap-news.xml", site.build()).select("url")).isEmpty();
    }
}
