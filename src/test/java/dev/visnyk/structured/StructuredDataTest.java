package dev.visnyk.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.JsonLd;
import dev.visnyk.testing.TestSites;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say to machines, held against what schema.org and Google Search Central say of each type. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StructuredDataTest {
    /** Properties that a thing must have, and those that it may have besides. */
    private record Shape(Set<String> required, Set<String> possible) {}

    private static final Shape ARTICLE = new Shape(
            Set.of(
                    "@id",
                    "url",
                    "mainEntityOfPage",
                    "headline",
                    "inLanguage",
                    "datePublished",
                    "dateModified",
                    "author",
                    "publisher",
                    "articleSection",
                    "isAccessibleForFree"),
            Set.of(
                    "description",
                    "image",
                    "keywords",
                    "translator",
                    "editor",
                    "correction",
                    "workTranslation",
                    "translationOfWork",
                    "digitalSourceType",
                    "creditText"));

    private static final Shape PAGE = new Shape(
            Set.of("@id", "url", "name", "inLanguage"), Set.of("description", "mainEntity", "hasPart", "publisher"));

    private static final Map<String, Shape> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("NewsArticle", ARTICLE),
            Map.entry("AnalysisNewsArticle", ARTICLE),
            Map.entry("OpinionNewsArticle", ARTICLE),
            Map.entry("AdvertiserContentArticle", ARTICLE),
            Map.entry(
                    "LiveBlogPosting",
                    new Shape(
                            with(ARTICLE.required(), "coverageStartTime"), with(ARTICLE.possible(), "liveBlogUpdate"))),
            Map.entry("BlogPosting", new Shape(Set.of("datePublished", "url"), Set.of("headline"))),
            Map.entry("Person", new Shape(Set.of("name"), Set.of("url", "jobTitle", "description", "sameAs", "image"))),
            Map.entry(
                    "ImageObject",
                    new Shape(
                            Set.of("url"),
                            Set.of(
                                    "contentUrl",
                                    "width",
                                    "height",
                                    "caption",
                                    "creditText",
                                    "creator",
                                    "license",
                                    "copyrightNotice"))),
            Map.entry(
                    "NewsMediaOrganization",
                    new Shape(
                            Set.of("@id", "name", "url"),
                            Set.of(
                                    "logo",
                                    "sameAs",
                                    "legalName",
                                    "address",
                                    "telephone",
                                    "email",
                                    "identifier",
                                    "foundingDate",
                                    "publishingPrinciples",
                                    "correctionsPolicy",
                                    "ethicsPolicy",
                                    "ownershipFundingInfo",
                                    "masthead",
                                    "verificationFactCheckingPolicy",
                                    "unnamedSourcesPolicy",
                                    "actionableFeedbackPolicy"))),
            Map.entry("CorrectionComment", new Shape(Set.of("text", "datePublished"), Set.of())),
            Map.entry("BreadcrumbList", new Shape(Set.of("itemListElement"), Set.of())),
            Map.entry("ItemList", new Shape(Set.of("itemListElement"), Set.of())),
            Map.entry("ListItem", new Shape(Set.of("position"), Set.of("name", "item", "url"))),
            Map.entry(
                    "WebSite",
                    new Shape(Set.of("@id", "url", "name", "inLanguage", "publisher"), Set.of("description"))),
            Map.entry("WebPage", PAGE),
            Map.entry("AboutPage", PAGE),
            Map.entry("CollectionPage", PAGE),
            Map.entry("ProfilePage", PAGE)));

    /** Properties whose values are addresses. */
    private static final Set<String> ADDRESSES = Set.of(
            "url",
            "item",
            "contentUrl",
            "mainEntityOfPage",
            "publishingPrinciples",
            "correctionsPolicy",
            "ethicsPolicy",
            "ownershipFundingInfo",
            "masthead",
            "verificationFactCheckingPolicy",
            "unnamedSourcesPolicy",
            "actionableFeedbackPolicy");

    private List<BuiltSite> sites = List.of();

    @BeforeAll
    void build(@TempDir Path folder) {
        sites = TestSites.build(folder);
    }

    List<BuiltSite> sites() {
        return sites;
    }

    private static Set<String> with(Set<String> properties, String more) {
        Set<String> all = new HashSet<>(properties);
        all.add(more);
        return all;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyThingHasThePropertiesOfItsType(BuiltSite site) {
        site.pages().forEach((path, page) -> {
            for (Map<String, Object> root : JsonLd.of(page)) {
                JsonLd.everything(root).filter(node -> !isReference(node)).forEach(node -> {
                    String type = String.valueOf(node.get("@type"));
                    assertThat(SHAPES).as("%s: type of %s", path, node).containsKey(type);
                    Shape shape = Objects.requireNonNull(SHAPES.get(type));
                    Set<String> properties = new HashSet<>(node.keySet());
                    properties.remove("@type");
                    assertThat(properties).as("%s: %s", path, type).containsAll(shape.required());
                    properties.removeAll(shape.required());
                    assertThat(shape.possible()).as("%s: %s", path, type).containsAll(properties);
                });
            }
        });
    }

    /** Something that is only named here: a node by its id, a version by its address and language. */
    private static boolean isReference(Map<String, Object> node) {
        return node.keySet().equals(Set.of("@id")) || node.keySet().equals(Set.of("@type", "@id", "url", "inLanguage"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAddressOnTheSiteLeadsToAFile(BuiltSite site) {
        site.pages()
                .forEach((path, page) -> JsonLd.of(page).stream()
                        .flatMap(JsonLd::everything)
                        .forEach(node -> node.forEach((property, value) -> {
                            if (ADDRESSES.contains(property)) {
                                String url = String.valueOf(value);
                                assertThat(url).as("%s: %s", path, property).startsWith(site.baseUrl() + "/");
                                assertThat(site.hasFileOf(url))
                                        .as("%s: %s %s", path, property, url)
                                        .isTrue();
                            }
                        })));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageButThoseNotFoundIsDescribed(BuiltSite site) {
        site.pages().forEach((path, page) -> {
            List<Object> types =
                    JsonLd.of(page).stream().map(node -> node.get("@type")).toList();
            if (path.endsWith("404.html")) {
                assertThat(types).as(path).isEmpty();
            } else if (types.contains("WebSite")) {
                assertThat(types).as(path).containsExactly("WebSite", "NewsMediaOrganization");
            } else {
                assertThat(types).as(path).hasSize(2).endsWith("BreadcrumbList");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aStorysDataSaysWhatReadersSee(BuiltSite site) {
        site.stories().forEach((path, page) -> {
            Map<String, Object> story = JsonLd.of(page).get(0);
            List<String> times = page.select(".byline time").eachAttr("datetime");
            assertThat(story.get("headline"))
                    .as(path)
                    .isEqualTo(page.select("h1").get(0).wholeText());
            assertThat(story.get("inLanguage")).as(path).isEqualTo(page.child(0).attr("lang"));
            assertThat(story.get("datePublished")).as(path).isEqualTo(times.get(0));
            assertThat(story.get("dateModified")).as(path).isEqualTo(times.get(times.size() - 1));
            assertThat(JsonLd.nodes(story.get("author")).count())
                    .as("%s: one person for each author", path)
                    .isEqualTo(Math.max(1, page.select(".byline a[rel=author]").size()));
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void anOriginalAndItsTranslationsNameEachOther(BuiltSite site) {
        site.stories().forEach((path, page) -> {
            Map<String, Object> story = JsonLd.of(page).get(0);
            JsonLd.nodes(story.get("workTranslation")).forEach(other -> {
                Map<String, Object> there = JsonLd.of(pageAt(site, other)).get(0);
                assertThat(there.get("inLanguage")).as(path).isEqualTo(other.get("inLanguage"));
                assertThat(JsonLd.nodes(there.get("translationOfWork")).map(it -> it.get("@id")))
                        .as(path)
                        .containsExactly(story.get("@id"));
            });
            JsonLd.nodes(story.get("translationOfWork")).forEach(original -> {
                Map<String, Object> there = JsonLd.of(pageAt(site, original)).get(0);
                assertThat(JsonLd.nodes(there.get("workTranslation")).map(it -> it.get("@id")))
                        .as(path)
                        .contains(story.get("@id"));
            });
        });
    }

    private static Document pageAt(BuiltSite site, Map<String, Object> node) {
        return site.page(String.valueOf(node.get("url")));
    }

    private Map<String, Object> story(String language, String type) {
        String url = "https://news.example/sub/" + language + "/city/2026/10/" + type + "/";
        return JsonLd.of(sites.get(1).page(url)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "news, NewsArticle",
        "analysis, AnalysisNewsArticle",
        "opinion, OpinionNewsArticle",
        "interview, NewsArticle",
        "live, LiveBlogPosting",
        "gallery, NewsArticle",
        "sponsored, AdvertiserContentArticle"
    })
    void aStoryIsOfTheTypeThatItsFrontMatterNames(String type, String expected) {
        assertThat(story("en", type)).containsEntry("@type", expected);
    }

    @Test
    void aPhotoTellsItsRights() {
        List<Map<String, Object>> photos =
                JsonLd.nodes(story("en", "gallery").get("image")).toList();

        assertThat(photos).hasSize(2);
        assertThat(photos.get(0))
                .containsEntry("width", 1)
                .containsEntry("height", 1)
                .containsEntry("caption", "Of gallery")
                .containsEntry("creditText", "Agency")
                .containsEntry("creator", Map.of("@type", "Person", "name", "Olha"))
                .containsEntry("license", "https://licenses.example/by");
        assertThat(photos.get(1))
                .containsEntry("copyrightNotice", "CC BY 4.0")
                .doesNotContainKeys("license", "creator");
    }

    @Test
    void aStoryThatNobodySignedIsByTheNewsroomAndAPhotoWithoutCreditClaimsNoRights() {
        Map<String, Object> story = story("en", "bare");

        assertThat(JsonLd.nodes(story.get("author")))
                .containsExactly(Map.of(
                        "@type",
                        "NewsMediaOrganization",
                        "@id",
                        "https://news.example/sub/en/#publisher",
                        "name",
                        "Herald",
                        "url",
                        "https://news.example/sub/en/"));
        assertThat(JsonLd.nodes(story.get("image")).findFirst().orElseThrow())
                .containsKeys("contentUrl", "width", "height")
                .doesNotContainKeys("creditText", "creator", "license", "copyrightNotice", "caption");
    }

    @Test
    void anAuthorWithoutAFileIsNamed() {
        assertThat(JsonLd.nodes(story("en", "news").get("author")).map(it -> it.get("name")))
                .containsExactly("Anna Ray", "Petro Hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "]]> --> <!--", "\uD83D\uDE00 \u200F\u05E9\u202E"})
    void noTitleCanLeaveItsText(String part) {
        Map<String, Object> story = story("en", "bare");

        assertThat(String.valueOf(story.get("headline"))).contains(part).hasSizeGreaterThan(300);
    }

    @Test
    void machinesAndThoseWhoAnswerForThemAreNamed() {
        assertThat(story("en", "news"))
                .containsEntry(
                        "digitalSourceType", "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource")
                .containsEntry("creditText", "A machine made the transcript.")
                .doesNotContainKeys("editor", "translator");
        assertThat(story("ua", "news"))
                .containsEntry("digitalSourceType", "https://schema.org/TrainedAlgorithmicMediaDigitalSource")
                .doesNotContainKey("creditText")
                .containsEntry("editor", Map.of("@type", "Person", "name", "Оля Чуй"));
        assertThat(JsonLd.nodes(story("ua", "news").get("translator")).map(it -> it.get("name")))
                .containsExactly("Анна Рій");
    }

    @Test
    void correctionsAreTold() {
        assertThat(JsonLd.nodes(story("en", "news").get("correction")))
                .containsExactly(Map.of(
                        "@type",
                        "CorrectionComment",
                        "text",
                        "It said otherwise.",
                        "datePublished",
                        "2026-10-02T09:00:00+03:00"));
    }

    @Test
    void entriesOfALiveBlogAreTold() {
        Map<String, Object> story = story("en", "live");

        assertThat(story).containsEntry("coverageStartTime", "2026-10-01T09:45:00+03:00");
        assertThat(JsonLd.nodes(story.get("liveBlogUpdate")))
                .extracting(it -> it.get("headline"), it -> it.get("datePublished"))
                .containsExactly(
                        tuple("Second", "2026-10-01T11:00:00+03:00"),
                        tuple("First news & more", "2026-10-01T09:45:00+03:00"));
        Document page = sites.get(1).page("https://news.example/sub/en/city/2026/10/live/");
        JsonLd.nodes(story.get("liveBlogUpdate")).forEach(update -> {
            String anchor = String.valueOf(update.get("url")).replaceFirst(".*#", "");
            assertThat(page.getElementById(anchor)).isNotNull();
        });
    }

    @Test
    void thePublisherTellsWhoItIsAndHowItWorks() {
        Map<String, Object> publisher =
                JsonLd.nodes(story("en", "news").get("publisher")).findFirst().orElseThrow();
        String rules = "https://news.example/sub/en/rules/";

        assertThat(publisher)
                .containsEntry("@type", "NewsMediaOrganization")
                .containsEntry("name", "Herald")
                .containsEntry("legalName", "Herald Ltd")
                .containsEntry("logo", Map.of("@type", "ImageObject", "url", "https://news.example/sub/logo.png"))
                .containsEntry("sameAs", List.of("https://t.example/herald"))
                .containsEntry("email", "desk@news.example")
                .containsEntry("foundingDate", "2024-10-17")
                .containsEntry("masthead", rules)
                .containsEntry("ethicsPolicy", rules)
                .containsEntry("verificationFactCheckingPolicy", rules)
                .containsEntry("unnamedSourcesPolicy", rules)
                .containsEntry("ownershipFundingInfo", "https://news.example/sub/en/imprint/");
    }

    @Test
    void anAuthorsPageIsAboutAPerson() {
        Document page = sites.get(1).page("https://news.example/sub/en/authors/anna/");
        Map<String, Object> profile = JsonLd.first(page, "ProfilePage");

        assertThat(JsonLd.nodes(profile.get("mainEntity")).findFirst().orElseThrow())
                .containsEntry("@type", "Person")
                .containsEntry("name", "Anna Ray")
                .containsEntry("jobTitle", "Editor")
                .containsEntry("description", "Writes.")
                .containsEntry("sameAs", List.of("https://anna.example/"))
                .containsKey("image");
    }
}
