package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where on a front page. */
final class FrontPageTest {
    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void newsOfAWeek() {
        site = SiteFixture.in(folder).with("content/site.yaml", "default-language: en\ntime-zone: UTC\n");
        for (int day = 1; day <= 9; day++) {
            site.withArticle(
                    "city/c%d.en.md".formatted(day), "title: City %1$d\ndate: 2026-10-1%1$dT08:00Z".formatted(day));
            site.withArticle(
                    "sport/s%d.en.md".formatted(day), "title: Sport %1$d\ndate: 2026-10-1%1$dT07:00Z".formatted(day));
        }
    }

    private Document home(String... flags) {
        return Jsoup.parse(site.build(flags).succeeds().page("index.html"));
    }

    private static List<String> titles(Document page, String selector) {
        return page.select(selector).eachText();
    }

    @Test
    void theNewestIsOnTopAndTheNextTwoBesideIt() {
        Document home = home();

        assertThat(titles(home, ".lead h2")).containsExactly("City 9");
        assertThat(titles(home, ".second h2")).containsExactly("Sport 9", "City 8");
        assertThat(titles(home, ".river a")).startsWith("Sport 8", "City 7").hasSize(12);
    }

    @Test
    void whatEditorsPinComesFirst() {
        site.with("content/home.yaml", "lead: sport/s2\npinned: [{article: city/c3}]\n");

        Document home = home();

        assertThat(titles(home, ".lead h2")).containsExactly("Sport 2");
        assertThat(titles(home, ".second h2")).containsExactly("City 3", "City 9");
    }

    @Test
    void noStoryStandsTwiceOutsideTheRiver() {
        site.withArticle("city/o1.en.md", "title: Opinion 1\ndate: 2026-10-20T08:00Z\ntype: opinion")
                .withArticle("city/o2.en.md", "title: Opinion 2\ndate: 2026-10-10T08:00Z\ntype: opinion");

        Document home = home();

        assertThat(titles(home, ".top > .card h2, .second h2, .block h3, .block .lines a, .opinion h3"))
                .doesNotHaveDuplicates()
                .contains("Opinion 1", "Opinion 2", "City 7", "Sport 8");
        assertThat(titles(home, ".opinion h3")).containsExactly("Opinion 2");
    }

    @Test
    void whereverAStoryStandsThatReadersDoNotSeeItIsMarked() {
        site.withArticle("city/now.en.md", "title: Unseen 1\ndate: 2026-11-01T09:00Z\ndraft: true\nlabel: breaking")
                .withArticle("art/a.en.md", "title: Unseen 2\ndate: 2024-10-15T08:00Z\ndraft: true")
                .withArticle("art/b.en.md", "title: Unseen 4\ndate: 2024-10-10T08:00Z\ndraft: true")
                .withArticle("city/o.en.md", "title: Unseen 3\ndate: 2024-10-01T08:00Z\ndraft: true\ntype: opinion");

        Document home = home("--drafts", "--now", "2026-11-01T10:00:00Z");

        assertThat(home.select(":is(article, main li, .alert):has(a:matchesOwn(Unseen))"))
                .hasSize(5)
                .allSatisfy(place -> assertThat(titles(home, place.cssSelector() + " .withheld"))
                        .containsExactly("Not published"));
        assertThat(home().select(".mark.withheld")).isEmpty();
    }

    @Test
    void itIsMarkedBesideItsNeighboursAndAmongTheCorrectionsToo() {
        site.withArticle(
                "city/d.en.md",
                "title: Unseen\ndate: 2026-10-15T09:00Z\ndraft: true\ncorrections: [{date: 2026-10-16, text: Six}]");

        SiteFixture.Run preview = site.build("--drafts").succeeds();

        Document before = Jsoup.parse(preview.page("en/city/2026/10/c5/index.html"));
        Document after = Jsoup.parse(preview.page("en/city/2026/10/c6/index.html"));
        Document corrections = Jsoup.parse(preview.page("en/corrections/index.html"));
        assertThat(titles(before, ".neighbours p:has(.withheld) a")).containsExactly("Unseen");
        assertThat(titles(after, ".neighbours p:has(.withheld) a")).containsExactly("Unseen");
        assertThat(titles(corrections, ".corrections-log li:has(.withheld) a")).containsExactly("Unseen");
    }

    @Test
    void anOpinionHasTheFaceOfItsAuthor() {
        site.with("content/authors/ann.yaml", "name: Ann\nphoto: /ann.svg\n")
                .with("content/photos/ann.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                .withArticle("city/o.en.md", "title: Why\ndate: 2026-10-01T08:00Z\ntype: opinion\nauthor: ann");

        Document home = home();

        assertThat(titles(home, ".opinion .author")).containsExactly("Ann");
        assertThat(home.select(".opinion img").attr("src")).contains("ann");
    }

    @Test
    void breakingNewsIsBreakingForTwelveHours() {
        site.withArticle("city/b.en.md", "title: Now\ndate: 2026-10-31T22:00Z\nlabel: breaking");

        SiteFixture.Run before = site.build("--now", "2026-11-01T09:59:59Z").succeeds();

        assertThat(titles(Jsoup.parse(before.page("index.html")), ".alert a")).containsExactly("Now");
        assertThat(before.out()).contains("Next change: 2026-11-01T10:00:00Z");
        assertThat(titles(home("--now", "2026-11-01T10:00:00Z"), ".alert")).isEmpty();
    }

    @Test
    void anUpdateMakesItBreakingAgain() {
        site.withArticle(
                "city/b.en.md", "title: Now\ndate: 2026-10-30T08:00Z\nupdated: 2026-11-01T06:00Z\nlabel: breaking");

        assertThat(titles(home("--now", "2026-11-01T09:00:00Z"), ".alert a")).containsExactly("Now");
    }

    @Test
    void aStorySaysThatItIsMoreThanAMonthOldFromTheNextMidnight() {
        String page = "en/city/2026/10/c1/index.html";

        String before = site.build("--now", "2026-11-10T23:59:59Z").succeeds().page(page);
        String after = site.build("--now", "2026-11-11T00:00:00Z").succeeds().page(page);

        assertThat(Jsoup.parse(before).select(".age")).isEmpty();
        assertThat(Jsoup.parse(after).select(".age").text()).contains("11 October 2026");
    }

    @Test
    void aLanguageWithoutStoriesSaysSo() {
        site.with("content/site.yaml", "languages: {en: {}, ru: {}}\ndefault-language: en\n");

        Document home = Jsoup.parse(site.build().succeeds().page("ru/index.html"));

        assertThat(home.select("main h2, main h3, .top, .blocks")).isEmpty();
        assertThat(home.select(".empty").text()).isNotBlank();
    }
}
