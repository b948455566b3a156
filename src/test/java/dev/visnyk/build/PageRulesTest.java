package dev.visnyk.build;

import static dev.visnyk.testing.BuiltSite.metaOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.TestSites;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What search engines, social networks and readers may rely on, on every page of every site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageRulesTest {
    private List<BuiltSite> sites = List.of();

    @BeforeAll
    void build(@TempDir Path folder) {
        sites = TestSites.build(folder);
    }

    List<BuiltSite> sites() {
        return sites;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aPageIsInTheLanguageOfItsAddress(BuiltSite site) {
        Map<String, String> tags = Map.of("ua", "uk", "en", "en", "ru", "ru");
        site.pages().forEach((path, page) -> {
            String tag = page.child(0).attr("lang");
            assertThat(tag).as(path).isIn(tags.values());
            String folder = path.replaceFirst("/.*", "");
            if (tags.containsKey(folder)) {
                assertThat(tag).as(path).isEqualTo(tags.get(folder));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aPageHasOneHeadingATitleAndItsOwnCanonicalAddress(BuiltSite site) {
        site.pages().forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
            assertThat(canonical).as(path).hasSize(1);
            assertThat(site.fileOf(canonical.get(0))).as(path).isEqualTo(path);
        });
    }

    @Test
    void noTwoPagesThatMayBeFoundHaveOneTitleOrOneDescription() {
        Map<String, Document> found = sites.get(0).found();
        assertThat(found.values()).extracting(Document::title).doesNotHaveDuplicates();
        assertThat(found.values())
                .extracting(page -> metaOf(page, "description"))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void listsDescribeThemselvesWhereNobodyElseDoes(BuiltSite site) {
        Map<String, String> descriptions = new TreeMap<>();
        site.found().forEach((path, page) -> {
            if (path.matches(".*(topics|authors|archive|corrections)/.*")) {
                descriptions.put(path, metaOf(page, "description"));
            }
        });

        assertThat(descriptions).isNotEmpty();
        assertThat(descriptions.values()).allSatisfy(it -> assertThat(it).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void versionsInOtherLanguagesNameEachOther(BuiltSite site) {
        Map<String, Map<String, String>> sets = new TreeMap<>();
        site.pages().forEach((path, page) -> {
            Map<String, String> set = hreflang(page);
            if (!set.isEmpty()) {
                sets.put(path, set);
            }
        });

        assertThat(sets).isNotEmpty();
        sets.forEach((path, set) -> {
            assertThat(set).as(path).containsKey("x-default");
            assertThat(set.values().stream().map(site::fileOf)).as(path).contains(path);
            set.values()
                    .forEach(url -> assertThat(sets.get(site.fileOf(url)))
                            .as("%s, named by %s", url, path)
                            .isEqualTo(set));
        });
    }

    private static Map<String, String> hreflang(Document page) {
        Map<String, String> set = new HashMap<>();
        for (Element link : page.select("head link[rel=alternate][hreflang]")) {
            assertThat(set.put(link.attr("hreflang"), link.attr("href"))).isNull();
        }
        return set;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theSwitcherLeadsToPagesInTheLanguageThatItNames(BuiltSite site) {
        site.pages().forEach((path, page) -> {
            List<Element> choices = page.select("nav.languages a");
            assertThat(choices).as(path).hasSizeGreaterThan(0);
            assertThat(page.select("nav.languages a[aria-current]")).as(path).hasSize(1);
            for (Element choice : choices) {
                String origin = site.baseUrl().replaceFirst("(https?://[^/]*).*", "$1");
                Document target = site.page(origin + choice.attr("href"));
                assertThat(choice.attr("hreflang"))
                        .as("%s: %s", path, choice)
                        .isEqualTo(choice.attr("lang"))
                        .isEqualTo(target.child(0).attr("lang"));
                assertThat(choice.select(".name").text()).as(path).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void addressesOnTheSiteAreThoseOfFilesAndAnchorsAreThere(BuiltSite site) {
        String origin = site.baseUrl().replaceFirst("(https?://[^/]*).*", "$1");
        site.pages().forEach((path, page) -> {
            for (Element link : page.select("a[href], img[src], link[href]")) {
                String url = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                if (url.startsWith("/")) {
                    assertThat(site.hasFileOf(origin + url))
                            .as("%s: %s", path, url)
                            .isTrue();
                } else if (url.startsWith("#")) {
                    assertThat(page.getElementById(url.substring(1)))
                            .as("%s: %s", path, url)
                            .isNotNull();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aStoryShowsItsSectionAuthorsAndTimes(BuiltSite site) {
        site.stories().forEach((path, page) -> {
            assertThat(page.select(".story .kicker").text()).as(path).isNotBlank();
            if (!path.contains("/bare/")) {
                assertThat(page.select(".byline .person").text()).as(path).isNotBlank();
            }
            assertThat(page.select(".byline time").text()).as(path).isNotBlank();
            assertThat(page.select(".byline").text()).as(path).contains("(");
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void previewsOfPhotosMayBeLargeAndWhatIsNotToBeFoundSaysSo(BuiltSite site) {
        site.pages()
                .forEach((path, page) -> assertThat(
                                page.select("meta[name=robots]").eachAttr("content"))
                        .as(path)
                        .containsExactly(
                                path.endsWith("404.html") || path.endsWith("/search/index.html")
                                        ? "noindex"
                                        : "max-image-preview:large"));
    }

    @Test
    void noPageOfAPreviewAsksToBeFound(@TempDir Path folder) {
        SiteFixture site = SiteFixture.in(folder)
                .withArticle("city/draft.ua.md", "title: A\ndate: 2026-10-01\ndraft: true")
                .withArticle("city/shown.ua.md", "title: B\ndate: 2026-10-01");

        BuiltSite preview = BuiltSite.of("preview", site.build("--drafts"));

        assertThat(preview.pages()).containsKey("ua/city/2026/10/draft/index.html");
        preview.pages()
                .forEach((path, page) ->
                        assertThat(metaOf(page, "robots")).as(path).isEqualTo("noindex"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void socialNetworksAreToldWhatThePageSays(BuiltSite site) {
        site.found().forEach((path, page) -> {
            String canonical = page.select("link[rel=canonical]").attr("href");
            assertThat(metaOf(page, "og:title")).as(path).isNotBlank();
            assertThat(metaOf(page, "og:url")).as(path).isEqualTo(canonical);
            assertThat(metaOf(page, "og:site_name")).as(path).isNotBlank();
            assertThat(metaOf(page, "og:description")).as(path).isEqualTo(metaOf(page, "description"));
            assertThat(metaOf(page, "og:locale")).as(path).isIn(Set.of("uk_UA", "en_US", "ru_RU"));
            assertThat(metaOf(page, "og:locale"))
                    .as(path)
                    .startsWith(page.child(0).attr("lang"));
            String image = metaOf(page, "og:image");
            if (!image.isEmpty()) {
                assertThat(site.hasFileOf(image)).as(path).isTrue();
                assertThat(metaOf(page, "og:image:width")).as(path).isNotEmpty();
                assertThat(metaOf(page, "twitter:card")).as(path).isEqualTo("summary_large_image");
                assertThat(metaOf(page, "twitter:image:alt")).as(path).isEqualTo(metaOf(page, "og:image:alt"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aStorysTimesForNetworksAreThoseThatReadersSee(BuiltSite site) {
        site.stories().forEach((path, page) -> {
            List<String> shown = page.select(".byline time").eachAttr("datetime");
            assertThat(metaOf(page, "article:published_time")).as(path).isEqualTo(shown.get(0));
            assertThat(metaOf(page, "article:modified_time")).as(path).isEqualTo(shown.size() > 1 ? shown.get(1) : "");
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void advertisementsAreMarkedAboveTheHeadlineAndSoAreTheirLinks(BuiltSite site) {
        site.stories().forEach((path, page) -> {
            boolean isAdvertisement = page.select("script[type=application/ld+json]")
                    .html()
                    .contains("\"@type\":\"AdvertiserContentArticle\"");
            if (isAdvertisement) {
                assertThat(page.select("h1").prevAll().select(".mark").text())
                        .as(path)
                        .isNotBlank();
                for (Element link : page.select(".body a[href^=http]")) {
                    assertThat(link.attr("rel").split(" ")).as(path).contains("sponsored");
                }
            } else {
                assertThat(page.select(".body a[rel~=sponsored]")).as(path).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, opinion, Opinion, With the help of AI, ''",
        "ua, opinion, Думка, За допомогою ШІ, Машинний переклад"
    })
    void opinionAndMachinesAreMarkedAboveTheHeadline(
            String language, String slug, String type, String ai, String translation) {
        Document page = sites.get(1).page("https://news.example/sub/%s/city/2026/10/%s/".formatted(language, slug));

        List<String> marks = page.select("h1").prevAll().select(".mark").eachText();
        assertThat(marks).contains(type, ai);
        assertThat(marks.contains("Машинний переклад")).isEqualTo(!translation.isEmpty());
        for (Element mark : page.select("h1").prevAll().select("a.mark")) {
            assertThat(page.select(mark.attr("href")).text()).isNotBlank();
        }
    }
}
