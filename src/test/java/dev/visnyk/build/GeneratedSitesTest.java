package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.testing.SafeHtml;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.SiteGenerator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every site, tried on sites made at random. The seed of a site that fails is in the test's name. */
final class GeneratedSitesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPageIsInItsPlaceAndHarmless(long seed) {
        SiteGenerator site = new SiteGenerator(seed);
        Map<String, byte[]> files = build(site.files(), "site", 2);
        Map<String, Document> pages = pages(files);

        pages.forEach((path, page) -> {
            page.select("meta[http-equiv=refresh]").remove();
            // What the theme itself has of the kind
            page.select("head > script[src*=/assets/], .tool svg, form.find").remove();
            SafeHtml.check(page);
            assertThat(page.select("head").size()).as(path).isEqualTo(1);
            linksLeadToFiles(path, page, files);
        });
        alternatesAgree(pages);
        titlesSurvive(site, pages);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void machineAndOrderDoNotShow(long seed) {
        Map<String, byte[]> sources = new SiteGenerator(seed).files();
        Map<String, byte[]> first = build(sources, "first", 1);

        assertThat(build(sources, "eight", 8)).as("8 threads").containsExactlyEntriesOf(first);
        assertThat(build(shuffled(sources, seed), "shuffled", 3)).as("order").containsExactlyEntriesOf(first);
        assertThat(build(decomposed(sources), "nfd", 2)).as("NFD").containsExactlyEntriesOf(first);
        for (String machine :
                List.of("tr Pacific/Kiritimati", "uk Europe/Kyiv", "en America/New_York", "ar Asia/Kolkata")) {
            Locale.setDefault(Locale.forLanguageTag(machine.substring(0, 2)));
            TimeZone.setDefault(TimeZone.getTimeZone(machine.substring(3)));
            assertThat(build(sources, machine.substring(0, 2), 2)).as(machine).containsExactlyEntriesOf(first);
        }
    }

    private Map<String, byte[]> build(Map<String, byte[]> sources, String name, int threads) {
        SiteFixture site = SiteFixture.in(folder.resolve(name));
        sources.forEach(site::with);
        Path output = site.path("public");
        BuildOptions options = new BuildOptions(
                site.path(""),
                output,
                null,
                false,
                false,
                false,
                SiteFixture.NOW,
                false,
                false,
                -1,
                null,
                true,
                false,
                false,
                null,
                false,
                Map.of(),
                threads);

        BuildResult result = new SiteBuilder(options, (done, all) -> {}).build();

        assertThat(result.findings()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(result.isPublished()).isTrue();
        Map<String, byte[]> files = SiteFixture.filesBelow(output);
        files.remove(Marker.FILE);
        assertThat(files).as("every planned file has a path of its own").hasSize(result.files());
        assertThat(SiteFixture.filesBelow(site.path("")).keySet())
                .filteredOn(path -> !path.startsWith("public/") && !path.startsWith(".visnyk/"))
                .hasSameSizeAs(sources.keySet());
        return files;
    }

    private static Map<String, Document> pages(Map<String, byte[]> files) {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }

    private static void linksLeadToFiles(String path, Document page, Map<String, byte[]> files) {
        for (Element element : page.select("[href], [src]")) {
            String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (isOnSite(url)) {
                assertThat(files).as("%s: %s", path, element).containsKey(file(url));
            } else if (url.startsWith("#")) {
                assertThat(page.getElementById(URLDecoder.decode(url.substring(1), StandardCharsets.UTF_8)))
                        .as("%s: %s", path, url)
                        .isNotNull();
            } else {
                assertThat(url).as(path).matches("(?s)(https?|mailto|tel):.*");
            }
        }
    }

    private static boolean isOnSite(String url) {
        return url.startsWith("/") || url.startsWith("https://news.example") || url.startsWith("https://e.example");
    }

    /** The file that a static host answers with. */
    private static String file(String url) {
        String path = url.replaceFirst("^https://[a-z.]+", "")
                .replaceFirst("^/sub", "")
                .replaceFirst("[?#].*$", "");
        String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                .substring(1);
        return plain.isEmpty() || plain.endsWith("/") ? plain + "index.html" : plain;
    }

    private static void alternatesAgree(Map<String, Document> pages) {
        pages.forEach((path, page) -> {
            Map<String, String> set = alternates(page);
            if (set.isEmpty()) {
                return;
            }
            String self = page.select("link[rel=canonical]").attr("href");
            assertThat(set).as(path).containsEntry(page.select("html").attr("lang"), self);
            assertThat(set).as(path).containsKey("x-default");
            for (String url : new TreeSet<>(set.values())) {
                assertThat(alternates(pages.getOrDefault(file(url), new Document(""))))
                        .as("%s and %s", path, url)
                        .isEqualTo(set);
            }
        });
        Set<String> tags = new TreeSet<>();
        pages.values().forEach(page -> tags.addAll(alternates(page).keySet()));
        assertThat(tags).contains("x-default");
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> set = new LinkedHashMap<>();
        page.select("link[rel=alternate][hreflang]")
                .forEach(link -> assertThat(set.put(link.attr("hreflang"), link.attr("href")))
                        .isNull());
        return set;
    }

    private static void titlesSurvive(SiteGenerator site, Map<String, Document> pages) {
        for (SiteGenerator.Text text : site.texts()) {
            List<String> found = pages.keySet().stream()
                    .filter(path -> path.endsWith("/" + text.slug() + "/index.html") && !path.startsWith("old/"))
                    .toList();
            assertThat(found).as(text.slug()).hasSize(1);
            Document page = pages.getOrDefault(found.get(0), new Document(""));
            String title = Typographer.forTag(text.tag()).apply(text.title());
            assertThat(wholeText(page, "h1")).isEqualTo(title);
            assertThat(wholeText(page, "title")).startsWith(title + " · ");
            assertThat(page.select("html").attr("lang")).isEqualTo(text.tag());
        }
    }

    private static String wholeText(Document page, String tag) {
        return String.join("", page.select(tag).stream().map(Element::wholeText).toList());
    }

    private static Map<String, byte[]> shuffled(Map<String, byte[]> sources, long seed) {
        List<String> paths = new ArrayList<>(sources.keySet());
        Collections.shuffle(paths, new Random(seed));
        Map<String, byte[]> shuffled = new LinkedHashMap<>();
        paths.forEach(path -> shuffled.put(path, sources.getOrDefault(path, new byte[0])));
        return shuffled;
    }

    /** The same site as macOS may store it: file names and texts with accents as characters of their own. */
    private static Map<String, byte[]> decomposed(Map<String, byte[]> sources) {
        Map<String, byte[]> decomposed = new LinkedHashMap<>();
        sources.forEach((path, bytes) -> decomposed.put(
                Normalizer.normalize(path, Normalizer.Form.NFD),
                path.endsWith(".png")
                        ? bytes
                        : Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFD)
                                .getBytes(StandardCharsets.UTF_8)));
        return decomposed;
    }
}
