package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code visnyk list}: which stories, why they are not shown, when the next build is due. The clock says 12:00 in Kyiv. */
final class ListCommandTest {
    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void oneStoryInEachState() {
        site = SiteFixture.in(folder)
                .withArticle("city/shown.ua.md", "title: Міст\ndate: 2026-10-01T08:00\ntranslation: {method: human}")
                .withArticle("city/shown.en.md", "title: Bridge\ndraft: true")
                .withArticle("city/embargo.ua.md", "title: Згодом\ndate: 2026-11-01T14:10")
                .withArticle("city/later.ua.md", "title: Потім\ndate: 2026-12-24")
                .withArticle("city/old.ua.md", "title: Давнє\ndate: 2026-09-01\nexpires: 2026-10-29T08:00")
                .withArticle("city/wrong.ua.md", """
                        title: Хибне
                        date: 2026-09-02
                        withdrawn: {date: 2026-10-31, reason: not true}
                        """)
                .withArticle("city/begun.ua.md", "title: Почате\ndate: 2026-10-30\ndraft: true")
                .withArticle("city/begun.en.md", "title: Begun");
    }

    @Test
    void everyStoryIsListedNewestFirstWithItsStateAndWhy() {
        SiteFixture.Run run = site.run("list").succeeds();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                state      story         languages  why                                                   title
                scheduled  city/later    ua         due in 52 d 12 h, 2026-12-24 00:00 Europe/Kyiv        Потім
                scheduled  city/embargo  ua         due in 2 h 10 min, 2026-11-01 14:10 Europe/Kyiv       Згодом
                draft      city/begun    ua en      a draft, dated 2026-10-30 00:00 Europe/Kyiv           Почате
                shown      city/shown    ua         since 2026-10-01 08:00 Europe/Kyiv                    Міст
                draft      city/shown    en         a draft, dated 2026-10-01 08:00 Europe/Kyiv           Bridge
                withdrawn  city/wrong    ua         withdrawn 1 d 12 h ago, 2026-10-31 00:00 Europe/Kyiv  Хибне   not true
                expired    city/old      ua         expired 3 d 4 h ago, 2026-10-29 08:00 Europe/Kyiv     Давнє

                The next build is due in 2 h 10 min, 2026-11-01 14:10 Europe/Kyiv.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "drafts,    city/begun city/shown",
        "scheduled, city/embargo city/later",
        "expired,   city/old",
        "withdrawn, city/wrong",
        "all,       city/later city/embargo city/begun city/shown city/shown city/wrong city/old"
    })
    void aListHasWhatItsNameSays(String which, String stories) {
        String out = site.run("list", which).succeeds().out();

        assertThat(out.lines().skip(1).takeWhile(line -> !line.isEmpty()).map(line -> line.split(" +")[1]))
                .containsExactly(stories.split(" "));
    }

    @Test
    void jsonHasEveryMomentAndFile() {
        SiteFixture.Run run = site.run("list", "scheduled", "--format", "json").succeeds();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                {
                  "now" : "2026-11-01T10:00:00Z",
                  "zone" : "Europe/Kyiv",
                  "next" : "2026-11-01T12:10:00Z",
                  "stories" : [ {
                    "story" : "city/embargo",
                    "section" : "city",
                    "state" : "scheduled",
                    "why" : "due in 2 h 10 min, 2026-11-01 14:10 Europe/Kyiv",
                    "reason" : "",
                    "title" : "Згодом",
                    "date" : "2026-11-01T12:10:00Z",
                    "expires" : null,
                    "texts" : {
                      "ua" : "content/city/embargo.ua.md"
                    }
                  }, {
                """);
    }

    @Test
    void nextIsTheMomentThatABuildNamesToo() {
        assertThat(site.run("list", "--next").succeeds().out()).isEqualTo("2026-11-01T12:10:00Z\n");
        assertThat(site.build().succeeds().out()).contains("Next change: 2026-11-01T12:10:00Z\n");
    }

    @Test
    void nextIsNothingWhenNoBuildIsDue() {
        SiteFixture.Run run =
                site.run("list", "--next", "--now", "2030-01-01T00:00:00Z").succeeds();

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    /** Cron has no seconds, and a build before the moment would show nothing new. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T14:10, UTC, 10 12 1 11 *",
        "2026-11-01T14:10, Europe/Kyiv, 10 14 1 11 *",
        "2026-11-01T14:10:01, UTC, 11 12 1 11 *",
        "2026-12-31T23:59:59, UTC, 0 22 31 12 *",
        "2026-12-31T23:59:59, Europe/Kyiv, 0 0 1 1 *",
    })
    void cronGetsTheFirstMinuteThatIsNotTooEarly(String date, String zone, String fields) {
        site.without("content/city/embargo.ua.md").withArticle("city/later.ua.md", "title: Потім\ndate: " + date);

        SiteFixture.Run run = site.run("list", "--cron", zone).succeeds();

        assertThat(run.out()).isEqualTo(fields + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void cronGetsNothingWhenNoBuildIsDue() {
        SiteFixture.Run run = site.run("list", "--cron", "UTC", "--now", "2030-01-01T00:00:00Z")
                .succeeds();

        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cron UTC --next | visnyk: --next can't be combined with --cron
            --cron Mars       | "Mars" is not a time zone
            """)
    void whatIsAskedForHasToMakeSense(String flags, String message) {
        assertThat(site.run("list", flags.split(" ")).exitsWith(2).err()).contains(message);
    }

    @Test
    void nowMovesTheClock() {
        SiteFixture.Run run =
                site.run("list", "scheduled", "--now", "2026-12-23T21:59:31Z").succeeds();

        assertThat(run.out())
                .contains("due in 1 min, 2026-12-24 00:00 Europe/Kyiv")
                .doesNotContain("city/embargo");
    }

    @Test
    void anEmptyListSaysSo() {
        site.without("content/city/old.ua.md");

        assertThat(site.run("list", "expired").succeeds().out())
                .startsWith("No story is in this list.\n\nThe next build");
    }

    @Test
    void whatCanNotBeReadIsReportedAndTheRestIsListed() {
        site.withArticle("city/broken.en.md", "title: Broken\ndate: soon");

        SiteFixture.Run run = site.run("list", "expired").exitsWith(1);

        assertThat(run.out()).contains("city/old");
        assertThat(run.err()).startsWith("content/city/broken.en.md:3:7: error: \"soon\" is not a date");
    }

    @Test
    void aStoryWithoutADateIsListedAsSuch() {
        site.withArticle("city/undated.ua.md", "title: Undated");

        assertThat(site.run("list").succeeds().out())
                .containsPattern("shown +city/undated +ua +without a date +Undated");
    }

    @Test
    void warningsAreLeftToBuilds() {
        site.withArticle("city/old.en.md", "title: Old\ntype: opinion");

        assertThat(site.run("list").succeeds().err()).isEmpty();
    }

    @Test
    void personAtATerminalSeesABoldHead() {
        assertThat(site.watched().run("list", "expired").succeeds().out()).startsWith("\u001B[1mstate");
        assertThat(site.run("list", "expired", "--no-color").succeeds().out()).startsWith("state");
    }

    @Test
    void titlesCanNotMoveTheCursor() {
        site.withArticle("city/evil.ua.md", "title: \"a\\e[2Jb\\nc\"\ndate: 2026-10-01");

        assertThat(site.run("list").succeeds().out()).contains("a [2Jb c\n").doesNotContain("\u001B");
    }

    @Test
    void configurationThatIsWrongEndsWithThree() {
        SiteFixture.Run run = site.with("content/site.yaml", "time-zone: Mars/Olympus\n")
                .run("list")
                .exitsWith(3);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\"Mars/Olympus\" is not a time zone");
    }

    @Test
    void folderThatIsNoSiteEndsWithFive() {
        SiteFixture.Run run =
                SiteFixture.in(folder.resolve("nothing")).run("list").exitsWith(5);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                content: error: there is no such folder here [content/none]
                  hint: run this in a site's folder, name that with -s, or begin a site with visnyk init
                """);
    }

    @Test
    void unknownListIsAnErrorOfUsage() {
        SiteFixture.Run run = site.run("list", "draft").exitsWith(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("there is no list \"draft\"; write drafts, scheduled, expired, withdrawn or all");
    }
}
