package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import dev.visnyk.web.Loopback;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to other sites, which here are one on this machine. */
final class ExternalLinksTest {
    private static final String EXTERNAL = "check:\n  external: {retries: 0, pause: 0, timeout: 5}\n";

    private final Loopback server = new Loopback().with("/good", 200);

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder).with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n");
        configure(EXTERNAL);
        article("", "[Добре](" + server.at("/good") + ")");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void configure(String more) {
        site.with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n" + more);
    }

    private void article(String frontMatter, String body) {
        site.with(
                "content/city/bridge.ua.md",
                "---\ntitle: Міст відкрито\ndescription: Після ремонту.\ndate: 2026-10-01\n" + frontMatter + "---\n\n"
                        + body + "\n");
    }

    private SiteFixture.Run check(String... flags) {
        List<String> all = new ArrayList<>(List.of(flags));
        all.add("--external");
        return site.run("check", all.toArray(String[]::new));
    }

    @Test
    void nobodyIsAskedUnlessSomebodyWantsIt() {
        article("", "[Ні](" + server.at("/nothing") + ")");

        assertThat(site.run("check").succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatLeadsSomewhereIsPassed() {
        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\nLinks to other sites: 1\n");
    }

    @Test
    void whatIsGoneIsToldWhereItStands() {
        article("", "Ось [тут](" + server.at("/gone") + ").");
        server.with("/gone", 410);

        assertThat(check("--strict").exitsWith(1).out())
                .contains("content/city/bridge.ua.md:7:11: warning: nothing is at " + server.at("/gone")
                        + " any longer: it answers 410 [link/dead]");
    }

    @Test
    void everyPlaceThatNamesAnAddressIsTold() {
        String dead = server.at("/dead");
        article(
                "sources: [" + dead + ", {name: Архів, url: " + dead + "#there}]\n",
                "![](" + dead + ")\n\n<" + dead + ">");
        configure(EXTERNAL + "social: [{name: Сокіл, url: " + dead + "}]\nnavigation: [{label: Там, url: " + dead
                + "}]\n");
        site.with("content/redirects.csv", "/old/," + dead + "\n")
                .with("content/authors/olena.yaml", "name: Олена\nlinks:\n  - name: Сайт\n    url: " + dead + "\n")
                .with("content/pages/about.en.md", "---\ntitle: About\ndescription: Who.\n---\n\nSee " + dead + "\n");

        String out = check("--rule", "link/dead").succeeds().out();

        assertThat(out.lines().filter(line -> line.contains("[link/dead]")).map(line -> line.split(" ")[0]))
                .containsExactly(
                        "content/authors/olena.yaml:4:10:",
                        "content/city/bridge.ua.md:5:11:",
                        "content/city/bridge.ua.md:5:" + (11 + dead.length() + 2 + "{name: Архів, url: ".length())
                                + ":",
                        "content/city/bridge.ua.md:8:5:",
                        "content/city/bridge.ua.md:10:2:",
                        "content/pages/about.en.md:6:5:",
                        "content/redirects.csv:1:7:",
                        "content/site.yaml:5:29:",
                        "content/site.yaml:6:32:");
        assertThat(server.requests()).containsExactly("HEAD /dead", "GET /dead");
    }

    @Test
    void aMoveForGoodIsToldWithTheNewAddress() {
        server.with("/good", 301, "Location", "/new").with("/new", 200);

        assertThat(check().succeeds().out())
                .contains("warning: %s has moved for good to %s [link/moved]"
                        .formatted(server.at("/good"), server.at("/new")));
    }

    @Test
    void aSlashMoreIsNoMove() {
        server.with("/good", 301, "Location", "/good/").with("/good/", 200);

        assertThat(check().succeeds().out()).contains("0 warnings");
    }

    @Test
    void whatCannotBeReachedIsARuleOfItsOwn() {
        server.with("/good", 500);

        assertThat(check().succeeds().out())
                .contains(server.at("/good") + " can't be reached: answers 500 [link/unreachable]");
        configure("check: {severity: {link/unreachable: off}, external: {retries: 0}}\n");
        assertThat(check("--strict").succeeds().out()).contains("0 warnings");
    }

    @Test
    void whatIsUnclearIsCountedOnly() {
        server.with("/good", 403);

        assertThat(check("--strict").succeeds().out())
                .isEqualTo("Checked: 0 errors, 0 warnings\nLinks to other sites: 1, 1 without a clear answer\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/any",
        "http://news.example",
        "mailto:desk@news.example",
        "/city/",
    })
    void onlyOtherSitesAreAsked(String link) {
        article("", "[x](" + link + ")");

        assertThat(check("--rule", "link/dead").out()).contains("Links to other sites: 0\n");
    }

    @Test
    void whatIsNoAddressIsDeadUnasked() {
        article("", "[x](https://news..example/)");

        assertThat(check().succeeds().out())
                .contains("bridge.ua.md:7:5: warning: "
                        + "\"https://news..example/\" is not an address that a browser can open [link/dead]");
    }

    @Test
    void anAddressWithAPasswordIsNotAsked() {
        article("", "[x](" + server.at("/good").replace("//", "//name:secret@") + ")");

        assertThat(check().succeeds().out())
                .contains("this address tells everybody a name or password [link/credentials]")
                .contains("hint: write " + server.at("/good"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anExceptionHolds() {
        article(
                "ignore: [{rule: link/dead, reason: Документ прибрали після публікації}]\n",
                "[x](" + server.at("/dead") + ")");

        assertThat(check("--strict").succeeds().out()).contains("0 warnings");
    }

    @Test
    void aSeverityHolds() {
        configure("check:\n  severity: {link/dead: error}\n  external: {retries: 0}\n");
        article("", "[x](" + server.at("/dead") + ")");

        assertThat(check().exitsWith(1).out()).contains("error: nothing is at");
    }

    @Test
    void addressesThatNobodyWantsToHearOfAreNotAsked() {
        configure("check: {external: {retries: 0, ignore: ['*/private/*']}}\n");
        article("", "[x](" + server.at("/private/x") + ") [y](" + server.at("/good") + ")");

        assertThat(check().succeeds().out()).contains("Links to other sites: 1\n");
        assertThat(server.requests()).containsExactly("HEAD /good");
    }

    @Test
    void onlyLinksOfTheNamedFilesAreAsked() {
        site.with("content/pages/about.en.md", "---\ntitle: About\n---\n\nSee " + server.at("/dead") + "\n");

        check("content/city").succeeds();

        assertThat(server.requests()).containsExactly("HEAD /good");
    }

    @Test
    void withdrawnStoriesAreNotAskedForButDraftsAre() {
        article("withdrawn: {date: 2026-10-02, reason: Помилка}\n", "[x](" + server.at("/dead") + ")");
        site.with(
                "content/city/draft.ua.md",
                "---\ntitle: Чернетка\ndate: 2026-10-01\ndraft: true\n---\n\n" + server.at("/good") + "\n");

        check().succeeds();

        assertThat(server.requests()).containsExactly("HEAD /good");
    }

    @Test
    void goodAnswersAreRememberedForSomeDays() {
        article("", "[x](" + server.at("/dead") + ") [y](" + server.at("/good") + ")");

        check().succeeds();
        assertThat(check("--now", "2026-11-07T10:00:00Z").succeeds().out())
                .contains("1 warning\n", "Links to other sites: 2, 1 remembered\n");
        assertThat(server.requests().stream().filter(it -> it.endsWith("/good")))
                .hasSize(1);
        assertThat(server.requests().stream().filter(it -> it.startsWith("HEAD /dead")))
                .hasSize(2);

        check("--now", "2026-11-08T10:00:01Z").succeeds();
        assertThat(server.requests().stream().filter(it -> it.endsWith("/good")))
                .hasSize(2);
    }

    @Test
    void whatIsRememberedCanBeSetAside() throws Exception {
        check().succeeds();
        check("--fresh").succeeds();
        assertThat(server.requests()).hasSize(2);

        Files.writeString(folder.resolve(".visnyk/check/links"), "broken");
        check().succeeds();
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void programsReadFindingsAndPeopleTheCount() {
        article("", "[x](" + server.at("/dead") + ")");

        SiteFixture.Run run = check("--format", "github", "--max-warnings", "0").exitsWith(1);

        assertThat(run.out()).startsWith("::warning file=content/city/bridge.ua.md,line=7,col=5");
        assertThat(run.err()).isEqualTo("Links to other sites: 1\n");
    }

    @Test
    void aPersonSeesHowFarItHasCome() {
        assertThat(site.watched().run("check", "--external").succeeds().err()).contains("1 of 1 links");
    }
}
