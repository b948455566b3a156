package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview answers as careful static hosts do. */
final class StaticServerTest {
    @TempDir
    static Path folder;

    private static ServedSite site;

    @BeforeAll
    static void serve() {
        site = ServedSite.of(SiteFixture.in(folder)
                .with("content/site.yaml", """
                        base-url: https://news.example/sub/
                        languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                        """)
                .withArticle("city/a.ua.md", "title: Перша\ndate: 2026-10-01\naliases: [/old/a, /стара/, /old.html]")
                .withArticle("city/a.en.md", "title: First")
                .withArticle("city/gone.ua.md", "title: Знята\ndate: 2026-10-01\nwithdrawn: {date: 2026-10-02}")
                .with("content/redirects.csv", "from,to,status\n/moved/,/en/,302\n")
                .with("content/static/plain.html", "<p>Plain")
                .with("content/static/data.bin", "0123456789")
                .with("content/static/words.txt", "слово ".repeat(1000))
                .with("content/static/f/archive.tar", "x"));
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/ua/city/2026/10/a/, text/html; charset=utf-8",
        "/feed.xml, application/rss+xml",
        "/atom.xml, application/atom+xml",
        "/sitemap.xml, application/xml",
        "/robots.txt, text/plain; charset=utf-8",
        "/manifest.webmanifest, application/manifest+json",
        "/plain, text/html; charset=utf-8",
        "/plain.html, text/html; charset=utf-8",
        "/f/archive.tar, application/octet-stream",
        "/_visnyk/live.js, text/javascript; charset=utf-8"
    })
    void everyFileHasItsType(String path, String type) {
        HttpResponse<byte[]> response = site.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/ua/, 301, /",
        "/en, 301, /en/",
        "/en?q=1, 301, /en/?q=1",
        "/old/a/, 301, /ua/city/2026/10/a/",
        "/old/a, 301, /ua/city/2026/10/a/",
        "/%D1%81%D1%82%D0%B0%D1%80%D0%B0/, 301, /ua/city/2026/10/a/",
        "/moved/, 302, /en/"
    })
    void oldAddressesLeadOn(String path, int status, String location) {
        HttpResponse<byte[]> response = site.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Location")).contains(location);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere/, 404, uk",
        "/en/nowhere, 404, en",
        "/ua/city/2026/10/gone/, 410, uk",
        "/..%2f..%2fetc/passwd, 404, uk",
        "/%2e%2e/%2e%2e/etc/passwd, 404, uk",
        "/content/site.yaml, 404, uk",
        "/a%00b, 404, uk",
        "/%FF, 404, uk"
    })
    void whereThereIsNothingThePageSaysSoInItsLanguage(String path, int status, String language) {
        HttpResponse<byte[]> response = site.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void aKnownPageIsNotSentAgain() {
        String tag = site.get("/en/").headers().firstValue("ETag").orElseThrow();

        assertThat(site.get("/en/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get("/en/", "If-None-Match", "W/" + tag + ", \"x\"").statusCode())
                .isEqualTo(304);
        assertThat(site.get("/en/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(site.get("/", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void textsAreCompressedForThoseWhoTakeIt() throws IOException {
        HttpResponse<byte[]> plain = site.get("/words.txt");
        HttpResponse<byte[]> small = site.get("/words.txt", "Accept-Encoding", "br, gzip");

        assertThat(small.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(small.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(small.body().length).isLessThan(plain.body().length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(small.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(site.get("/words.txt", "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(site.get("/data.bin", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0123, bytes 0-3/10",
        "bytes=4-, 456789, bytes 4-9/10",
        "bytes=-2, 89, bytes 8-9/10",
        "bytes=8-99, 89, bytes 8-9/10"
    })
    void partsAreSentAlone(String range, String body, String contentRange) {
        HttpResponse<byte[]> response = site.get("/data.bin", "Range", range);

        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo(body);
        assertThat(response.headers().firstValue("Content-Range")).contains(contentRange);
    }

    @Test
    void aPartThatIsNotThereIsRefusedAndWhatIsNoPartIsIgnored() {
        assertThat(site.get("/data.bin", "Range", "bytes=10-").statusCode()).isEqualTo(416);
        assertThat(site.get("/data.bin", "Range", "bytes=5-2").statusCode()).isEqualTo(416);
        assertThat(site.get("/data.bin", "Range", "bytes=0-1,3-4").statusCode()).isEqualTo(200);
        assertThat(site.get("/data.bin", "Range", "bytes=0-1", "If-Range", "\"old\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headsHaveNoBodies() {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.get("/en/").uri());

        HttpResponse<byte[]> head = site.send(
                request.method("HEAD", HttpRequest.BodyPublishers.noBody()).build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(site.get("/en/").body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void pagesAreOnlyRead(String method) {
        HttpResponse<byte[]> response =
                site.send(HttpRequest.newBuilder(site.get("/en/").uri())
                        .method(method, HttpRequest.BodyPublishers.ofString("x"))
                        .build());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:%d", "127.0.0.1.evil.example:%d", "192.168.1.5:%d", ""})
    void anotherNameIsNotAnswered(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host.formatted(site.port()) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:%d", "127.0.0.1:%d", "LOCALHOST:%d", "[::1]:%d"})
    void itsOwnNamesAre(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host.formatted(site.port()) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void noPathLeadsOutside() throws IOException {
        for (String path : Arrays.asList("/../../etc/passwd", "//etc/passwd", "/..\\..\\etc\\passwd", "/./../x")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 40[04] .*")
                    .doesNotContain("root:");
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
