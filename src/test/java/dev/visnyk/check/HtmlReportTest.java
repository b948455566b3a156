package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --html}: a page for editors. */
public final class HtmlReportTest {
    /** A site whose report has every part, with texts that would be markup if nobody took care. */
    public static SiteFixture siteWithFindings(Path folder) {
        return SiteFixture.in(folder)
                .with("content/site.yaml", """
                        title: {ua: Вісник & Ко, en: Visnyk}
                        base-url: https://news.example
                        time-zone: Europe/Kyiv
                        policy: ua-media
                        imprint: {name: Вісник}
                        default-language: ua
                        languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                        check: {severity: {translation/numbers: off, title/long: error}}
                        """)
                .with("content/city/bridge.ua.md", """
                        ---
                        title: Міст <b>через</b> Росинку
                        description: Рада.
                        date: 2026-10-01
                        languages: [ua, en]
                        section: news
                        ---

                        За рішення проголосували  <i>30</i> депутатів & інші.
                        """)
                .with("content/city/bridge.en.md", """
                        ---
                        title: A bridge
                        ignore: [{rule: description/missing, reason: 'The desk adds it <later>'}]
                        ---

                        The decision was supported by 31 deputies\u0007 of the council.
                        """)
                .with(
                        "content/city/only.en.md",
                        "---\ntitle: Only\ndescription: Yes.\ndate: 2026-10-01\n---\n\nText.\n")
                .with("content/city/broken.ua.md", "---\ntitel: x\n---\n\nText.\n");
    }

    @TempDir
    Path folder;

    private SiteFixture site;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        site = siteWithFindings(Files.createDirectories(folder.resolve("site")));
        file = folder.resolve("report.html");
    }

    private SiteFixture.Run check(String... more) {
        List<String> flags = new ArrayList<>(List.of("--html", file.toString()));
        flags.addAll(List.of(more));
        return site.run("check", flags.toArray(String[]::new));
    }

    private Document page(String... more) throws IOException {
        check(more);
        return Jsoup.parse(Files.readString(file));
    }

    private static Element story(Document page, String title) {
        return page.select(".story").stream()
                .filter(it -> it.select("h3").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Element finding(Element story, String rule) {
        return story.select(".findings > li").stream()
                .filter(it -> it.select(".rule").text().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itSaysHowTheSiteStandsAndWhen() throws IOException {
        Document page = page();

        assertThat(page.title()).isEqualTo("Check of Вісник & Ко");
        assertThat(page.select("h1").text()).isEqualTo("Вісник & Ко");
        assertThat(page.select(".verdict").text())
                .matches("\\d+ errors and \\d+ warnings? in 3 stories and 1 other file\\.");
        assertThat(page.select(".made").text()).isEqualTo("Checked on 1 November 2026, 12:00 (Europe/Kyiv).");
        assertThat(page.select(".made time").attr("datetime")).isEqualTo("2026-11-01T10:00:00Z");
    }

    @Test
    void itSaysForWhichMomentAndOfWhat() throws IOException {
        Document page = page("--now", "2026-12-01T00:00:00Z", "--rule", "language/spaces", "content/city");

        assertThat(page.select(".made").eachText())
                .containsExactly(
                        "Checked on 1 November 2026, 12:00 (Europe/Kyiv), as the site is on 1 December 2026, 02:00.",
                        "Only of the rule language/spaces, content/city.");
        assertThat(page.select(".rule").eachText()).containsExactly("language/spaces");
    }

    @Test
    void itCountsByRuleLanguageAndSection() throws IOException {
        Document page = page();

        assertThat(page.select(".overview caption").eachText()).containsExactly("By rule", "By language", "By section");
        assertThat(page.select(".overview tr").eachText())
                .contains(
                        "policy/missing Readers see a story or a page in another language, but not in Ukrainian. 1 0",
                        "news 0 1");
        assertThat(page.select(".findings > li"))
                .hasSize(page.select(".overview > .scroll td").stream()
                        .mapToInt(cell -> Integer.parseInt(cell.text()))
                        .sum());
        assertThat(page.select(".findings a[href]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void aFindingHasItsLineAndWhatToDo() throws IOException {
        Element story = story(page(), "Міст <b>через</b> Росинку");
        Element spaces = finding(story, "language/spaces");

        assertThat(story.select("h3").attr("lang")).isEqualTo("uk");
        assertThat(story.select(".file").text()).isEqualTo("Українська content/city/bridge.ua.md");
        assertThat(spaces.className()).isEqualTo("warning");
        assertThat(spaces.select(".place").text()).isEqualTo("warning line 9 language/spaces");
        assertThat(spaces.select(".message").text()).isEqualTo("There are 2 spaces in a row");
        assertThat(spaces.expectFirst(".excerpt").wholeText())
                .isEqualTo("За рішення проголосували  <i>30</i> депутатів & інші.");
        assertThat(spaces.expectFirst("mark").wholeText()).isEqualTo("  ");
        assertThat(spaces.select(".hint").text()).isEqualTo("What to do: Leave one of them");
    }

    @Test
    void aRuleOfLawCitesIt() throws IOException {
        Document page = page();

        assertThat(finding(story(page, "Only"), "policy/missing")
                        .select(".hint, .law")
                        .eachText())
                .containsExactly(
                        "What to do: Publish it in Ukrainian",
                        "Law: Article 27(6) of the Language Law, in force since 16 July 2022, wants no less content than in other versions");
        assertThat(finding(story(page, "content/site.yaml"), "policy/imprint")
                        .select(".hint, .law")
                        .eachText())
                .containsExactly("Law: Article 37(5) of the Law on Media (2849-IX) wants it of registered media");
    }

    @Test
    void whatHasErrorsComesFirst() throws IOException {
        List<Boolean> haveErrors = page().select(".story").stream()
                .map(story -> !story.select("li.error").isEmpty())
                .toList();

        assertThat(haveErrors).containsExactly(true, true, true, false);
    }

    @Test
    void itSaysWhatIsNotToldAndWhy() throws IOException {
        List<String> rows = page().select(".untold tbody tr").eachText();

        assertThat(rows)
                .anySatisfy(
                        row -> assertThat(row).startsWith("translation/numbers").endsWith("off 1"))
                .anySatisfy(row -> assertThat(row).startsWith("title/long").endsWith("error 0"))
                .anySatisfy(row -> assertThat(row).startsWith("policy/later").endsWith("off unless asked for 0"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("content/city/bridge.en.md")
                        .endsWith("there is no description [description/missing] The desk adds it <later>"));
    }

    @Test
    void itNeedsNothingFromElsewhere() throws IOException {
        Document page = page();

        assertThat(page.select("script, link:not([href^=data:]), img, iframe, [src]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("a[href]:not([href^=#])")).isEmpty();
    }

    @Test
    void aSiteWithoutAFaultHasAPageToo() throws IOException {
        SiteFixture good = SiteFixture.in(Files.createDirectories(folder.resolve("good")))
                .with("content/sections.yaml", "city: {name: City}\n")
                .with("content/city/a.en.md", "---\ntitle: A\ndescription: B.\ndate: 2026-10-01\n---\n\nText.\n");

        good.run("check", "--html", file.toString()).succeeds();

        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select(".verdict").text()).isEqualTo("Nothing was found.");
        assertThat(page.select(".overview, .story")).isEmpty();
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        Files.writeString(file, "old ".repeat(100_000));

        SiteFixture.Run run = check().exitsWith(1);

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>").endsWith("</html>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site/content/report.html",
                "site/public/report.html",
                "site/built/report.html",
                "link/report.html"
            })
    void nothingIsWrittenWhereItWouldBePublished(String path) throws IOException {
        site.build("--keep-going");
        Files.createDirectories(folder.resolve("site/public"));
        Files.createDirectories(folder.resolve("site/built"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("site/content/city"));
        file = folder.resolve(path);

        SiteFixture.Run run = check("--built", "built").exitsWith(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("visnyk: no report can be written to \"" + file
                        + "\": it quotes what readers must not see, and would be published there\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderIsNoFile() {
        file = folder;
        assertThat(check().exitsWith(2).err()).endsWith("\": it is a folder\n");

        file = folder.resolve("nowhere/report.html");
        assertThat(check().exitsWith(2).err()).endsWith("\": there is no folder " + folder.resolve("nowhere") + "\n");
    }

    @Test
    void aFileThatCanNotBeWrittenIsTold() {
        file = folder.resolve("a".repeat(300) + ".html");

        SiteFixture.Run run = check().exitsWith(6);

        assertThat(run.err()).contains("error: the report can't be written: ", "[output/unwritable]");
        assertThat(run.out()).as("the findings are told all the same").contains("[language/spaces]");
    }
}
