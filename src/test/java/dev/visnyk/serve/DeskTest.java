package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk of a site that is served: what it shows, and that it changes what it was asked to and nothing else. */
final class DeskTest {
    private static final String EVIL = "<script>alert(1)</script> \"'&";

    @TempDir
    Path folder;

    /** A site with a text in every state at the time of the tests. */
    private SiteFixture site() {
        return SiteFixture.in(folder)
                .with("content/site.yaml", """
                        title: News
                        base-url: https://news.example
                        time-zone: Europe/Kyiv
                        languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                        """)
                .with("content/sections.yaml", "city: {name: {ua: Місто}}\nsport: {name: {ua: Спорт}}\n")
                .with("content/authors/olena.yaml", "name: {ua: Олена Коваль}\n")
                .withArticle(
                        "city/a.ua.md",
                        "title: Перша\ndate: 2026-10-01\nauthor: olena\nlanguages: [ua, en]\ndescription: Про перше.")
                .withArticle("city/b.ua.md", "title: Друга новина\ndate: 2026-10-02")
                .withArticle("city/b.en.md", "title: Second")
                .withArticle("sport/due.ua.md", "title: Скоро\ndate: 2026-11-01T13:00")
                .withArticle("sport/draft.ua.md", "title: Чернетка\ndate: 2026-10-03\ndraft: true")
                .withArticle("sport/over.ua.md", "title: Минуле\ndate: 2026-09-03\nexpires: 2026-10-01")
                .withArticle("sport/soon.ua.md", "title: Ще є\ndate: 2026-09-04\nexpires: 2026-11-02")
                .withArticle(
                        "sport/gone.ua.md", "title: Взято\ndate: 2026-09-05\nwithdrawn: {date: 2026-10-01, reason: Hm}")
                .with("content/pages/about.ua.md", "---\ntitle: Про нас\n---\n\nТекст.\n");
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static Document page(ServedSite site, String path) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).as(path + " " + text(answer)).isEqualTo(200);
        return page(answer);
    }

    private static Element row(Document page, String title) {
        return page.select("tr[data-row]").stream()
                .filter(row -> row.expectFirst("th").text().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static String token(ServedSite site) {
        return page(site, "/_desk/").expectFirst("input[name=token]").attr("value");
    }

    private static HttpResponse<byte[]> post(ServedSite site, String path, String origin, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.origin() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return site.send(request.build());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Map<String, String> content() {
        Map<String, String> files = new TreeMap<>();
        SiteFixture.filesBelow(folder.resolve("content"))
                .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    /** The files that are others than before. */
    private Set<String> changedSince(Map<String, String> before) {
        Set<String> changed = new TreeSet<>();
        content().forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                changed.add(path);
            }
        });
        before.keySet().stream().filter(path -> !content().containsKey(path)).forEach(changed::add);
        return changed;
    }

    @Test
    void everyTextSaysHowItStandsAndLeadsToItsPage() {
        try (ServedSite site = ServedSite.of(site())) {
            Document desk = page(site, "/_desk/");

            assertThat(desk.select("tr[data-row]")).hasSize(8);
            assertThat(row(desk, "Перша").select("td").get(0).text()).startsWith("published");
            assertThat(row(desk, "Перша").select("td").get(1).text()).isEqualTo("missing");
            assertThat(row(desk, "Перша").expectFirst("th").text()).contains("Місто", "Олена Коваль", "2026-10-01");
            assertThat(row(desk, "Друга").select("td").get(1).text()).contains("published", "unrecorded");
            assertThat(row(desk, "Скоро").text()).contains("scheduled", "in 1 h", "not planned");
            assertThat(row(desk, "Чернетка").text()).contains("draft");
            assertThat(row(desk, "Минуле").text()).contains("expired");
            assertThat(row(desk, "Взято").text()).contains("withdrawn");
            assertThat(row(desk, "Про нас").text()).contains("standing page");
            assertThat(desk.select("tr[data-row]").get(0).text()).contains("Скоро");
            assertThat(desk.expectFirst(".due").text()).contains("in 1 h", "expires", "Ще є");

            String link = row(desk, "Чернетка").expectFirst("td a").attr("href");
            assertThat(site.text(link)).contains("Чернетка");
            assertThat(row(desk, "Минуле").select("td a.state")).isEmpty();
        }
    }

    @Test
    void filtersShowWhatIsAskedFor() {
        try (ServedSite site = ServedSite.of(site())) {
            assertThat(rows(site, "section=city")).isEqualTo(2);
            assertThat(rows(site, "section=pages")).isEqualTo(1);
            assertThat(rows(site, "author=Олена+Коваль")).isEqualTo(1);
            assertThat(rows(site, "state=missing")).isEqualTo(1);
            assertThat(rows(site, "state=missing&language=ua")).isZero();
            assertThat(rows(site, "state=unrecorded")).isEqualTo(1);
            assertThat(rows(site, "state=stale")).isZero();
            assertThat(rows(site, "language=en")).isEqualTo(2);
            assertThat(rows(site, "q=НОВИНА+друга")).isEqualTo(1);
            assertThat(page(site, "/_desk/?section=sport")
                            .expectFirst(".counts")
                            .text())
                    .contains("scheduled 1", "expired 1", "published 1")
                    .doesNotContain("missing");
        }
    }

    private static int rows(ServedSite site, String query) {
        return page(
                        site,
                        "/_desk/?"
                                + query.replace(
                                                "Олена+Коваль",
                                                URLEncoder.encode("Олена Коваль", StandardCharsets.UTF_8))
                                        .replace(
                                                "НОВИНА+друга",
                                                URLEncoder.encode("НОВИНА друга", StandardCharsets.UTF_8)))
                .select("tr[data-row]")
                .size();
    }

    @Test
    void fiveHundredStoriesComeInPages() {
        SiteFixture fixture = site();
        for (int i = 0; i < 500; i++) {
            fixture.withArticle("city/many-%d.ua.md".formatted(i), "title: Багато %d\ndate: 2025-01-01".formatted(i));
        }
        try (ServedSite site = ServedSite.of(fixture)) {
            Document first = page(site, "/_desk/");
            assertThat(first.select("tr[data-row]")).hasSize(50);
            assertThat(first.expectFirst(".pager").text()).contains("508 stories, page 1 of 11", "Older");
            assertThat(first.select(".pager a[rel=prev]")).isEmpty();

            Document last = page(site, "/_desk/?page=11");
            assertThat(last.select("tr[data-row]")).hasSize(8);
            assertThat(last.select(".pager a[rel=next]")).isEmpty();
            assertThat(page(site, "/_desk/?page=99").expectFirst(".pager").text())
                    .contains("page 11 of 11");
        }
    }

    @Test
    void findingsAreThoseOfACheck() {
        SiteFixture fixture = site().with(
                        "content/city/b.ua.md",
                        "---\ntitle: Друга новина\ndescription: Опис.\ndate: 2026-10-02\n---\n\nТут є cлово.\n");
        try (ServedSite site = ServedSite.of(fixture)) {
            assertThat(row(page(site, "/_desk/"), "Друга").expectFirst(".found").text())
                    .contains("warning");
            String story = page(site, "/_desk/story?key=city/b").text();
            assertThat(story).contains("content/city/b.ua.md:7:7", "language/mixed-script", "Тут є cлово.");

            fixture.with("content/city/b.ua.md", """
                    ---
                    title: Друга новина
                    description: Опис.
                    date: 2026-10-02
                    ignore: [{rule: language/mixed-script, reason: a brand}]
                    ---

                    Тут є cлово.
                    """);
            site.awaitUpdate();
            assertThat(page(site, "/_desk/story?key=city/b").text()).doesNotContain("language/mixed-script");
        }
    }

    @Test
    void nothingThatATitleSaysIsMarkup() {
        SiteFixture fixture =
                site().withArticle("city/evil.ua.md", "title: '" + EVIL.replace("'", "''") + "'\ndate: 2026-10-05");
        try (ServedSite site = ServedSite.of(fixture)) {
            for (String path : new String[] {
                "/_desk/",
                "/_desk/story?key=city/evil",
                "/_desk/?q=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8) + "&done=<script>",
                "/_desk/story?key=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8)
            }) {
                Document page = page(site.get(path.replace("<script>", "%3Cscript%3E")));
                assertThat(page.select("script")).as(path).hasSize(1);
                assertThat(page.select(".done")).as(path).isEmpty();
                assertThat(page.text()).as(path).contains("Desk");
            }
            assertThat(page(site, "/_desk/story?key=city/evil")
                            .expectFirst("h1")
                            .text())
                    .startsWith("<script>alert(1)</script> ");
        }
    }

    @Test
    void nothingIsWrittenWithoutTheTokenOrFromElsewhere() {
        try (ServedSite site = ServedSite.of(site())) {
            String token = token(site);
            Map<String, String> before = content();
            for (String path : new String[] {"/_desk/new", "/_desk/translate", "/_desk/current", "/_desk/clock"}) {
                for (HttpResponse<byte[]> answer : List.of(
                        post(site, path, site.origin(), "title", "X", "section", "city", "key", "city/a"),
                        post(site, path, site.origin(), "token", "0".repeat(32), "key", "city/a"),
                        post(
                                site,
                                path,
                                "https://evil.example",
                                "token",
                                token,
                                "key",
                                "city/a",
                                "section",
                                "city",
                                "title",
                                "X"),
                        post(site, path, "null", "token", token, "key", "city/a", "section", "city", "title", "X"),
                        post(site, path, "", "token", token, "key", "city/a", "section", "city", "title", "X"))) {
                    assertThat(answer.statusCode()).isEqualTo(403);
                    assertThat(text(answer)).startsWith("nothing was written");
                    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                }
            }
            assertThat(changedSince(before)).isEmpty();
            assertThat(page(site, "/_desk/").select("[href*=" + token + "], [action*=" + token + "]"))
                    .isEmpty();
        }
    }

    @Test
    void aStoryIsBegunAsADraft() {
        try (ServedSite site = ServedSite.of(site())) {
            Map<String, String> before = content();
            HttpResponse<byte[]> answer = post(
                    site,
                    "/_desk/new",
                    site.origin(),
                    "token",
                    token(site),
                    "section",
                    "city",
                    "title",
                    "Нова історія: так",
                    "language",
                    "ua",
                    "languages",
                    "ua",
                    "languages",
                    "en",
                    "authors",
                    "olena");

            String location = location(answer);
            assertThat(location).isEqualTo("/_desk/story?key=city%2Fnova-istoriia-tak&done=story");
            assertThat(changedSince(before)).containsExactly("city/nova-istoriia-tak.ua.md");
            assertThat(content().get("city/nova-istoriia-tak.ua.md"))
                    .contains("title: \"Нова історія: так\"", "author: olena", "languages: [ua, en]", "draft: true");
            assertThat(page(site, location).text()).contains("The story is begun", "draft", "missing");
        }
    }

    @Test
    void aStoryThatCanNotBeIsShownWithWhatIsWrong() {
        try (ServedSite site = ServedSite.of(site())) {
            Map<String, String> before = content();
            HttpResponse<byte[]> answer = post(
                    site,
                    "/_desk/new",
                    site.origin(),
                    "token",
                    token(site),
                    "section",
                    "../etc",
                    "title",
                    EVIL,
                    "slug",
                    "a/../b");

            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = page(answer);
            assertThat(page.expectFirst("[role=alert]").text()).contains("Section", "Address", "nothing was written");
            assertThat(page.expectFirst("input[name=title]").attr("value")).isEqualTo(EVIL);
            assertThat(page.select("script")).hasSize(1);

            HttpResponse<byte[]> taken = post(
                    site,
                    "/_desk/new",
                    site.origin(),
                    "token",
                    token(site),
                    "section",
                    "city",
                    "title",
                    "X",
                    "slug",
                    "a");
            assertThat(taken.statusCode()).isEqualTo(422);
            assertThat(page(taken).text()).contains("content/city/a.ua.md", "exists already");
            assertThat(changedSince(before)).isEmpty();
        }
    }

    @Test
    void aTranslationIsBegunAndMarkedAsCurrent() {
        SiteFixture fixture = site();
        try (ServedSite site = ServedSite.of(fixture)) {
            Map<String, String> before = content();
            String begun = location(post(
                    site,
                    "/_desk/translate",
                    site.origin(),
                    "token",
                    token(site),
                    "key",
                    "city/a",
                    "languages",
                    "en",
                    "method",
                    "machine"));
            assertThat(changedSince(before)).containsExactly("city/a.en.md");
            assertThat(content().get("city/a.en.md")).contains("method: machine", "draft: true");
            assertThat(page(site, begun).text()).contains("The translation is begun");
            assertThat(post(
                                    site,
                                    "/_desk/translate",
                                    site.origin(),
                                    "token",
                                    token(site),
                                    "key",
                                    "city/a",
                                    "languages",
                                    "en")
                            .statusCode())
                    .isEqualTo(422);

            Map<String, String> then = content();
            String marked = location(post(
                    site, "/_desk/current", site.origin(), "token", token(site), "key", "city/b", "language", "en"));
            assertThat(changedSince(then)).containsExactly("city/b.en.md");
            assertThat(content().get("city/b.en.md")).contains("revision:");
            assertThat(page(site, marked).text()).contains("Renders content/city/b.ua.md as it is.");

            fixture.with("content/city/b.ua.md", "---\ntitle: Друга новина\ndate: 2026-10-02\n---\n\nІнше.\n");
            assertThat(page(site, "/_desk/?state=stale").text()).contains("stale: 1 paragraph changed");
            assertThat(page(site, "/_desk/story?key=city/b").text()).contains("paragraph 1 changed (line 6)");
            assertThat(post(
                                    site,
                                    "/_desk/current",
                                    site.origin(),
                                    "token",
                                    token(site),
                                    "key",
                                    "city/b",
                                    "language",
                                    "ua")
                            .statusCode())
                    .as("an original")
                    .isEqualTo(422);
        }
    }

    @Test
    void theClockIsMovedAndComesBack() {
        try (ServedSite site = ServedSite.of(site())) {
            String token = token(site);
            HttpResponse<byte[]> moved = post(
                    site, "/_desk/clock", site.origin(), "token", token, "to", "morning", "at", "2026-01-01T00:00");
            assertThat(location(moved)).isEqualTo("/");
            String cookie = moved.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie)
                    .startsWith("visnyk-moment=2026-11-02T04:00:00Z;")
                    .contains("HttpOnly", "SameSite=Strict");
            assertThat(page(site.get("/_desk/", "Cookie", "visnyk-moment=2026-11-02T04:00:00Z"))
                            .text())
                    .contains("as readers see it at 2026-11-02 06:00 Europe/Kyiv");

            assertThat(post(site, "/_desk/clock", site.origin(), "token", token, "at", "2026-12-24T18:00")
                            .headers()
                            .firstValue("Set-Cookie"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("visnyk-moment=2026-12-24T16:00:00Z;"));
            assertThat(post(site, "/_desk/clock", site.origin(), "token", token, "to", "now")
                            .headers()
                            .firstValue("Set-Cookie"))
                    .hasValueSatisfying(it -> assertThat(it).contains("Max-Age=0"));
            assertThat(location(post(site, "/_desk/clock", site.origin(), "token", token, "at", "soon")))
                    .isEqualTo("/_desk/?done=clock");
        }
    }

    @Test
    void aSiteThatCanNotBeReadSaysSo() {
        SiteFixture fixture = SiteFixture.in(folder).with("content/site.yaml", "languages: 5\n");
        try (ServedSite site = ServedSite.of(fixture)) {
            HttpResponse<byte[]> answer = site.get("/_desk/");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(text(answer)).contains("The site can’t be read", "content/site.yaml:1:12");
        }
    }

    @Test
    void pagesMayDoNothingButTheirOwn() {
        try (ServedSite site = ServedSite.of(site())) {
            HttpResponse<byte[]> answer = site.get("/_desk/");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValue(
                            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
                                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            assertThat(page(answer).select("[style], style, script:not([src])")).isEmpty();
            assertThat(site.get("/_desk/desk.js").body().length).isBetween(1, 5 << 10);
            assertThat(site.get("/_desk/desk.css").statusCode()).isEqualTo(200);
            assertThat(site.get("/_desk/nothing").statusCode()).isEqualTo(404);
            assertThat(site.get("/_desk/story?key=none").statusCode()).isEqualTo(404);
            assertThat(site.send(HttpRequest.newBuilder(URI.create(site.origin() + "/_desk/"))
                                    .DELETE()
                                    .build())
                            .statusCode())
                    .isEqualTo(405);
        }
    }
}
