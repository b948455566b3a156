package dev.visnyk.build;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.Nginx;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.SiteGenerator;
import dev.visnyk.testing.TestSites;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a real nginx answers with when it includes the rules of a site. Run by {@code mvn test -Pnginx}. */
@EnabledIfSystemProperty(named = "nginx", matches = "true")
final class NginxTest {
    private static final Set<String> HIDDEN =
            Set.of("_nginx.conf", "_headers", "_redirects", ".nojekyll", ".visnyk-output", "CNAME");

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("css", "text/css; charset=utf-8"),
            entry("html", "text/html; charset=utf-8"),
            entry("js", "application/javascript; charset=utf-8"),
            entry("txt", "text/plain; charset=utf-8"),
            entry("xml", "text/xml; charset=utf-8"),
            entry("json", "application/json"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("jpg", "image/jpeg"),
            entry("webp", "image/webp"),
            entry("webmanifest", "application/manifest+json"),
            entry("woff2", "font/woff2"));

    private static final Map<String, String> TYPES_OF_FEEDS = Map.of(
            "feed.xml", "application/rss+xml; charset=utf-8",
            "atom.xml", "application/atom+xml; charset=utf-8",
            "feed.json", "application/feed+json");

    private static final Map<String, String> SECURITY = Map.of(
            "permissions-policy",
            "camera=(), geolocation=(), microphone=()",
            "referrer-policy",
            "strict-origin-when-cross-origin",
            "x-content-type-options",
            "nosniff");

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOW = "public, max-age=0, must-revalidate";

    @TempDir
    Path folder;

    @Test
    void everyFileOfEverySiteIsServedAsWhatItIsAndEveryOldAddressLeadsOn() {
        int files = 0;
        int redirects = 0;
        for (BuiltSite site : TestSites.build(folder.resolve("sites"))) {
            String base = URI.create(site.baseUrl()).getPath();
            try (Nginx nginx = Nginx.serve(site, folder.resolve("served " + site.name()))) {
                assertThat(nginx.complaints()).isEmpty();
                for (String path : site.files().keySet()) {
                    String url = base + "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
                    HttpResponse<byte[]> response = nginx.get(url);
                    if (HIDDEN.contains(path)) {
                        assertThat(response.statusCode()).as(path).isEqualTo(404);
                    } else if (isRedirect(path, site)) {
                        assertLeadsOn(path, site, response);
                        redirects++;
                    } else {
                        assertServed(path, site, response);
                        files++;
                    }
                }
            }
        }
        assertThat(files).isGreaterThan(700);
        assertThat(redirects).isGreaterThan(50);
    }

    private static boolean isRedirect(String path, BuiltSite site) {
        return path.endsWith(".html") && !site.pages().containsKey(path);
    }

    private static void assertLeadsOn(String path, BuiltSite site, HttpResponse<byte[]> response) {
        Document page = Jsoup.parse(text(file(path, site)));
        String target = page.select("link[rel=canonical]").attr("href");
        assertThat(response.statusCode()).as(path).isEqualTo(301);
        URI origin = URI.create(site.baseUrl()).resolve("/");
        String location = header(response, "location");
        assertThat(origin.resolve(location).toString()).as(path).isEqualTo(target);
        assertHasAllHeaders(path, response);
    }

    private static void assertServed(String path, BuiltSite site, HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.body()).as(path).isEqualTo(site.files().get(path));
        String name = path.substring(path.lastIndexOf('/') + 1);
        String end = name.substring(name.lastIndexOf('.') + 1);
        String type = TYPES_OF_FEEDS.getOrDefault(name, TYPES.getOrDefault(end, "application/octet-stream"));
        assertThat(header(response, "content-type")).as(path).isEqualTo(type);
        assertThat(header(response, "cache-control"))
                .as(path)
                .isEqualTo(path.startsWith("assets/") || path.startsWith("photos/") ? FOREVER : FOR_NOW);
        assertHasAllHeaders(path, response);
    }

    private static void assertHasAllHeaders(String path, HttpResponse<byte[]> response) {
        SECURITY.forEach(
                (name, value) -> assertThat(header(response, name)).as(path).isEqualTo(value));
        assertThat(header(response, "content-security-policy")).as(path).startsWith("default-src 'self'; ");
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageOfItsFolder() {
        BuiltSite site = crafted();
        try (Nginx nginx = Nginx.serve(site, folder.resolve("served"))) {
            assertNotThere("/sub/nothing/", 404, "404.html", site, nginx);
            assertNotThere("/sub/en/nothing/at/all", 404, "en/404.html", site, nginx);
            assertNotThere("/sub/en/city/2026/10/", 404, "en/404.html", site, nginx);
            assertNotThere("/sub/assets/", 404, "404.html", site, nginx);
            assertNotThere("/sub/assets/none.css", 404, "404.html", site, nginx);
            assertNotThere("/sub/en/city/2026/10/past/", 410, "en/404.html", site, nginx);
            assertNotThere("/sub/ua/city/2026/10/taken/", 410, "ua/404.html", site, nginx);
            assertNotThere("/sub/before/it was/", 410, "404.html", site, nginx);
            for (String hidden : HIDDEN) {
                assertNotThere("/sub/" + hidden, 404, "404.html", site, nginx);
            }
        }
    }

    private static void assertNotThere(String url, int status, String page, BuiltSite site, Nginx nginx) {
        HttpResponse<byte[]> response = nginx.get(url);
        assertThat(response.statusCode()).as(url).isEqualTo(status);
        assertThat(text(response.body())).as(url).isEqualTo(text(file(page, site)));
        assertThat(header(response, "content-type")).as(url).isEqualTo("text/html; charset=utf-8");
        assertThat(header(response, "cache-control")).as(url).isEqualTo(FOR_NOW);
        assertHasAllHeaders(url, response);
    }

    @Test
    void anyOldAddressIsUnderstood() {
        try (Nginx nginx = Nginx.serve(crafted(), folder.resolve("served"))) {
            assertMoved("/sub/новини/", 301, "/sub/en/city/2026/10/bridge/", nginx);
            assertMoved("/sub/a b \"c\"/", 301, "/sub/en/city/2026/10/bridge/", nginx);
            assertMoved("/sub/$uri/.*/(x)+/", 302, "/sub/feed.xml?a=%24uri&b=%22#c", nginx);
            assertMoved("/sub/x;{y}/", 308, "https://elsewhere.example/%D1%97?q=%24host", nginx);
            assertMoved("/sub/old.html", 301, "/sub/static%20photo.png", nginx);
            assertThat(nginx.get("/sub/aburi/zzz/x/").statusCode()).isEqualTo(404);
        }
    }

    private static void assertMoved(String from, int status, String to, Nginx nginx) {
        HttpResponse<byte[]> response = nginx.get(from);
        assertThat(response.statusCode()).as(from).isEqualTo(status);
        assertThat(header(response, "location")).as(from).isEqualTo(to);
        assertHasAllHeaders(from, response);
    }

    @Test
    void textsAreCompressedForThoseWhoUnderstandIt() {
        BuiltSite site = crafted();
        try (Nginx nginx = Nginx.serve(site, folder.resolve("served"))) {
            for (String path : Set.of("/sub/", "/sub/feed.json", "/sub/atom.xml")) {
                HttpResponse<byte[]> response = nginx.get(path, "Accept-Encoding", "gzip");
                assertThat(header(response, "content-encoding")).as(path).isEqualTo("gzip");
                assertThat(header(response, "vary")).as(path).isEqualTo("Accept-Encoding");
            }
        }
    }

    @Test
    void aPreviewIsNotToBeFoundWhateverIsAskedFor() {
        BuiltSite site = crafted("--drafts");
        try (Nginx nginx = Nginx.serve(site, folder.resolve("served"))) {
            for (String path : Set.of("/sub/", "/sub/en/city/2026/10/secret/", "/sub/nothing", "/sub/feed.xml")) {
                assertThat(header(nginx.get(path), "x-robots-tag")).as(path).isEqualTo("noindex");
            }
        }
        try (Nginx nginx = Nginx.serve(crafted(), folder.resolve("served without drafts"))) {
            assertThat(header(nginx.get("/sub/"), "x-robots-tag")).isEmpty();
        }
    }

    @Test
    void theScriptInTheHeadIsAllowedAsItStandsInTheServedPage() {
        BuiltSite site = crafted();
        try (Nginx nginx = Nginx.serve(site, folder.resolve("served"))) {
            HttpResponse<byte[]> response = nginx.get("/sub/en/");
            Element script = Jsoup.parse(text(response.body())).expectFirst("script:not([type], [src])");
            assertThat(header(response, "content-security-policy"))
                    .contains("script-src 'self' https://count.example '" + HostFilesTest.hash(script.data()) + "';");
        }
    }

    /** A site below a path, with whatever is hard to write down for a server. */
    private BuiltSite crafted(String... flags) {
        SiteFixture.Run run = SiteFixture.in(folder.resolve("crafted"))
                .with("content/site.yaml", """
                        base-url: https://news.example/sub/
                        default-language: ua
                        hosting: {cname: true}
                        head: {html: "<script>\\n  let a = '$uri \\\\\\"';\\n</script>", hosts: ["https://count.example"]}
                        """)
                .with("content/static/static photo.png", SiteGenerator.png())
                .with("content/redirects.csv", """
                        /новини/,city/bridge
                        /$uri/.*/(x)+/,/feed.xml?a=$uri&b="#c,302
                        /x;%7By%7D/,https://elsewhere.example/ї?q=$host,308
                        /old.html,/static photo.png
                        """)
                .withArticle(
                        "city/bridge.en.md",
                        "title: The bridge\ndate: 2026-10-01\nlanguages: [en]\naliases: ['/a%20b%20%22c%22/']")
                .withArticle("city/past.en.md", "title: Past\ndate: 2026-10-01\nexpires: 2026-10-02\nlanguages: [en]")
                .withArticle(
                        "city/taken.ua.md",
                        "title: Taken\ndate: 2026-10-01\nwithdrawn: {date: 2026-10-02}\naliases: [/before/it%20was]\nlanguages: [ua]")
                .withArticle("city/secret.en.md", "title: Secret\ndate: 2026-10-01\ndraft: true\nlanguages: [en]")
                .build(flags);
        return BuiltSite.of("crafted", run);
    }

    private static byte[] file(String path, BuiltSite site) {
        return Objects.requireNonNull(site.files().get(path), path);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
