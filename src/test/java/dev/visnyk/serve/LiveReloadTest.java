package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files of a site, open pages show it, and no page is told that stays as it is. */
final class LiveReloadTest {
    private static final String A = "/en/city/2026/10/a/";
    private static final String B = "/en/city/2026/10/b/";

    @TempDir
    Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder)
                .with("content/site.yaml", """
                        base-url: https://news.example
                        languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                        """)
                .withArticle("city/a.ua.md", "title: Перша\ndate: 2026-10-01")
                .withArticle("city/a.en.md", "title: First")
                .withArticle("sport/b.ua.md", "title: Друга\ndate: 2026-10-02\nsection: city")
                .withArticle("sport/b.en.md", "title: Second");
    }

    private static void article(SiteFixture site, String path, String frontMatter, String body) {
        site.with("content/" + path, "---\n" + frontMatter + "\n---\n\n" + body + "\n");
    }

    @Test
    void onlyPagesThatAreOthersNowAreTold() {
        SiteFixture fixture = site();
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A);
                ServedSite.OpenPage b = site.open(B);
                ServedSite.OpenPage home = site.open("/en/")) {
            article(fixture, "city/a.en.md", "title: First", "Said anew.");

            a.loadsUntilItShows("Said anew.");
            assertThat(b.all()).isEmpty();
            assertThat(home.all()).isEmpty();

            article(fixture, "city/a.en.md", "title: Headline", "Said anew.");
            assertThat(home.next()).isEqualTo("reload");
            assertThat(site.text("/en/")).contains("Headline");
        }
    }

    @Test
    void aSavedStoryThatIsNotOpenIsShownTheWayTo() {
        SiteFixture fixture = site();
        try (ServedSite site = ServedSite.navigating(fixture);
                ServedSite.OpenPage corrections = site.open("/en/corrections/")) {
            article(fixture, "sport/b.en.md", "title: Second", "Said anew.");

            assertThat(corrections.next()).isEqualTo("saved {\"title\":\"Second\",\"url\":\"" + B + "\"}");
            assertThat(corrections.next()).isEqualTo("navigate {\"url\":\"" + B + "\"}");
        }
    }

    @Test
    void aStyleSheetComesWithoutTheRest() {
        SiteFixture fixture = site().with("templates/assets/site.css", "a { color: red }");
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            fixture.with("templates/assets/site.css", "a { color: green }");

            String event = a.next();
            assertThat(event).startsWith("styles {");
            String sheet = event.replaceFirst(".*\"site.css\":\"", "").replaceFirst("\".*", "");
            assertThat(site.text(sheet)).contains("green");
        }
    }

    @Test
    void aPictureOfAnUnchangingNameMakesItsPagesLoadAgain() {
        SiteFixture fixture = site().with("content/static/logo.svg", "<svg/>");
        fixture.with("content/site.yaml", """
                base-url: https://news.example
                languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                logo: /logo.svg
                """);
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            fixture.with("content/static/logo.svg", "<svg width='1'/>");

            assertThat(a.next()).isEqualTo("reload");
            assertThat(site.text("/logo.svg")).contains("width");
        }
    }

    @Test
    void editorsMaySaveAsTheyLike() throws IOException {
        SiteFixture fixture = site();
        Path file = fixture.path("content/city/a.en.md");
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            Path beside = file.resolveSibling("4913");
            Files.writeString(beside, "");
            Files.delete(beside);
            Files.move(file, file.resolveSibling("a.en.md~"));
            Files.writeString(file, "---\ntitle: By vim\n---\n\nBody.\n");
            Files.delete(file.resolveSibling("a.en.md~"));
            a.loadsUntilItShows("By vim");

            Path other = file.resolveSibling("a.en.md___jb_tmp___");
            Files.writeString(other, "---\ntitle: By JetBrains\n---\n\nBody.\n");
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            a.loadsUntilItShows("By JetBrains");

            byte[] bytes = "---\ntitle: By VS Code\n---\n\nBody.\n".getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes);
            a.loadsUntilItShows("By VS Code");
        }
    }

    @Test
    void aStoryInANewFolderAppearsWhereItWasMissing() {
        SiteFixture fixture = site();
        String address = "/en/culture/2026/10/new/";
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage missing = site.open(address)) {
            fixture.withArticle("culture/deep/er/new.ua.md", "title: Нова\ndate: 2026-10-03");
            fixture.withArticle("culture/deep/er/new.en.md", "title: New");

            assertThat(missing.next()).isEqualTo("reload");
            assertThat(site.get(address).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsWrongStandsOverTheLastGoodPageUntilItIsMended() {
        SiteFixture fixture = site();
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            fixture.withArticle("city/a.en.md", "titel: First");

            assertThat(a.next())
                    .startsWith("findings [{\"position\":\"content/city/a.en.md:2:1\"")
                    .contains("unknown key", "\"excerpt\":\"titel: First\"", "did you mean");
            assertThat(site.text(A)).contains("First");
            assertThat(site.get(A).statusCode()).isEqualTo(200);

            fixture.withArticle("city/a.en.md", "title: First");
            assertThat(a.next()).isEqualTo("findings []");
        }
    }

    @Test
    void aBrokenConfigurationIsShownToo() {
        SiteFixture fixture = site();
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            fixture.with("content/site.yaml", "languages: 5\n");
            assertThat(a.next()).startsWith("findings [{\"position\":\"content/site.yaml:1:12\"");

            site();
            assertThat(a.next()).isEqualTo("findings []");
        }
    }

    @Test
    void templatesThatFailOrNeverEndAreShown() {
        SiteFixture fixture = site();
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            fixture.with("templates/article.peb", "{{ nothing }}");
            assertThat(a.next()).startsWith("findings [{\"position\":\"templates/article.peb:1:1\"");
            assertThat(site.get(A).statusCode()).as("the last good page").isEqualTo(200);
            assertThat(site.get(B).statusCode()).as("there is none").isEqualTo(500);
            assertThat(site.text(B)).contains("id=\"visnyk-findings\"", "nothing");
            assertThat(site.broken).isNotEmpty();

            try (ServedSite.OpenPage b = site.open(B)) {
                fixture.with(
                        "templates/article.peb",
                        "{% for a in 'x'.split('') %}{% for b in range(1, 9999999) %}{% endfor %}{% endfor %}");
                assertThat(a.next()).startsWith("findings [");

                fixture.without("templates/article.peb");
                assertThat(b.next()).startsWith("findings [");
                while (!site.text(B).contains("Second")) {
                    b.next();
                }
                assertThat(site.get(B).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aSiteThatIsBrokenFromTheBeginningIsServedOnceItIsMended() {
        SiteFixture fixture = SiteFixture.in(folder).with("content/site.yaml", "languages: [");
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage home = site.open("/")) {
            assertThat(site.get("/").statusCode()).isEqualTo(500);
            assertThat(site.text("/")).contains("content/site.yaml");
            assertThat(home.next()).startsWith("findings [");

            site();
            String event = home.next();
            while (!event.equals("reload")) {
                event = home.next();
            }
            assertThat(site.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFolderThatGoesAndComesBackIsServedAgain() throws IOException {
        SiteFixture fixture = site();
        Path content = fixture.path("content");
        Path elsewhere = fixture.path("elsewhere");
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            Files.move(content, elsewhere);
            // The page may be made once more meanwhile, and miss its text.
            String event = a.next();
            while (!event.contains("there is no article")) {
                assertThat(event).startsWith("findings [{");
                event = a.next();
            }
            assertThat(site.get("/en/").statusCode()).isEqualTo(200);

            Files.move(elsewhere, content);
            while (!event.equals("findings []")) {
                event = a.next();
            }
            article(fixture, "city/a.en.md", "title: First", "Back.");
            a.loadsUntilItShows("Back.");
        }
    }

    @Test
    void manyFilesAtOnceAreOneChange() throws IOException {
        SiteFixture fixture = site();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String path = "content/many/%d/s%d.ua.md".formatted(i % 50, i);
            fixture.with(path, "---\ntitle: Стара %d\ndate: 2026-09-01\n---\n\nТекст.\n".formatted(i));
            files.add(fixture.path(path));
        }
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage last = site.open("/ua/many/2026/09/s4999/")) {
            site.updates.clear();
            for (int i = 0; i < files.size(); i++) {
                Files.writeString(files.get(i), "---\ntitle: Нова %d\ndate: 2026-09-01\n---\n\nТекст.\n".formatted(i));
            }

            while (!site.text("/ua/many/2026/09/s4999/").contains("Нова 4999")) {
                site.awaitUpdate();
            }
            assertThat(last.next()).isEqualTo("reload");
            assertThat(site.text("/ua/many/2026/09/s0/")).contains("Нова 0");
            assertThat(last.all()).as("no story is anybody's work").noneMatch(event -> event.startsWith("saved"));
        }
    }

    @Test
    void aFileThatIsWrittenSlowlyIsNoError() throws Exception {
        SiteFixture fixture = site();
        Path file = fixture.path("content/city/a.en.md");
        String text = "---\ntitle: Written slowly\ndescription: One byte after the other\n---\n\nBody.\n";
        try (ServedSite site = ServedSite.of(fixture);
                ServedSite.OpenPage a = site.open(A)) {
            for (int end = 0; end <= text.length(); end += 9) {
                Files.writeString(file, text.substring(0, end));
                Thread.sleep(60);
            }
            Files.writeString(file, text);

            List<String> events = new ArrayList<>();
            while (!site.text(A).contains("Written slowly")) {
                Thread.sleep(20);
            }
            Thread.sleep(400);
            events.addAll(a.all());
            assertThat(events).contains("reload").noneMatch(event -> event.startsWith("findings [{"));
        }
    }

    @Test
    void twoHundredBrowsersMayListen() throws Exception {
        SiteFixture fixture = site();
        List<ServedSite.OpenPage> open = new ArrayList<>();
        try (ServedSite site = ServedSite.of(fixture)) {
            for (int i = 0; i < 200; i++) {
                open.add(site.open(i % 2 == 0 ? A : B));
            }
            assertThat(site.server().openPages()).isEqualTo(200);

            article(fixture, "city/a.en.md", "title: First", "To all.");

            for (int i = 0; i < 200; i += 2) {
                assertThat(open.get(i).next()).isEqualTo("reload");
            }
            assertThat(open.get(1).all()).isEmpty();
            assertThat(site.text(A)).as("requests are answered meanwhile").contains("To all.");
            open.forEach(ServedSite.OpenPage::close);
            for (int i = 0; i < 100 && site.server().openPages() > 0; i++) {
                article(fixture, "city/a.en.md", "title: First", "And " + i);
                Thread.sleep(100);
            }
            assertThat(site.server().openPages()).as("those that were closed").isZero();
        }
    }

    @Test
    void theSiteChangesByItselfWhenItsTimeHasCome() {
        SiteFixture fixture = site().withArticle(
                        "city/later.ua.md", "title: Згодом\ndate: 2026-10-01\nexpires: 2026-11-01T12:00:01Z");
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-01T12:00:00Z"));
        String address = "/ua/city/2026/10/later/";
        try (ServedSite site = ServedSite.at(fixture, now::get);
                ServedSite.OpenPage later = site.open(address)) {
            assertThat(site.get(address).statusCode()).isEqualTo(200);

            now.set(Instant.parse("2026-11-01T12:00:01Z"));

            assertThat(later.next()).isEqualTo("reload");
            assertThat(site.get(address).statusCode()).isEqualTo(410);
        }
    }
}
