package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standing page is read a second time as a story is: its texts, its front matter, its translations. */
final class StandingPagesTest {
    private static final String ABOUT = page("Про нас", "description: Хто ми.", "Нас у редакції 12 людей.");

    @TempDir
    Path folder;

    private SiteFixture site;

    private static String page(String title, String more, String body) {
        return "---\ntitle: " + title + "\n" + more + "\n---\n\n" + body + "\n";
    }

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n")
                .withArticle("city/bridge.ua.md", "title: Міст\ndescription: Після ремонту.\ndate: 2026-10-01")
                .with("content/pages/about.ua.md", ABOUT)
                .with("content/pages/about.en.md", page("About", "description: Who we are.", "There are 12 of us."));
    }

    private String check(String... flags) {
        return site.run("check", flags).out();
    }

    @Test
    void onesWithoutAFaultArePassed() {
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void itsTextItsFrontMatterAndItsTranslationsAreRead() {
        site.with("content/pages/about.ua.md", page("Про  нас", "languages: [ua]", "Нас у редакцiї 12 людей."))
                .with("content/pages/about.en.md", page("About", "description: Who we are.", "There are 13 of us."));

        assertThat(check("-v"))
                .contains(
                        "content/pages/about.ua.md:2:8: warning: there is no description [description/missing]",
                        "content/pages/about.ua.md:2:11: warning: ",
                        "[language/spaces]",
                        "content/pages/about.ua.md:6:13: warning: ",
                        "[language/mixed-script]",
                        "content/pages/about.ua.md:3:12: warning: there is a text in en, which is not promised "
                                + "[translation/unpromised]",
                        "content/pages/about.en.md:6:11: warning: ",
                        "[translation/numbers]",
                        "Checked: 0 errors, 5 warnings\n");
    }

    @Test
    void aPromisedOneIsMissed() {
        site.with("content/pages/about.ua.md", ABOUT.replace("title", "languages: [ua, en]\ntitle"))
                .without("content/pages/about.en.md");

        assertThat(check())
                .contains("content/pages/about.ua.md:2:12: warning: promised in en, but there is no such text "
                        + "[translation/missing]");
    }

    @Test
    void aTranslationIsStaleFromTheMomentAtWhichItsSourceChanges() {
        assertThat(site.run("translate", "--done", "content/pages/about.en.md")
                        .succeeds()
                        .out())
                .contains("about.ua.md as it is (paragraphs: 1)");
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");

        site.with("content/pages/about.ua.md", ABOUT.replace("людей.", "людей. Пишіть нам."));

        assertThat(check())
                .contains("content/pages/about.en.md: warning: renders an earlier state of content/pages/about.ua.md")
                .contains("[translation/stale]", "1 warning");
        assertThat(site.run("status").succeeds().out())
                .containsPattern("pages/about +original +stale")
                .contains("content/pages/about.en.md is stale");
    }

    @Test
    void whatWasFoundIsRememberedForTheTextAsItIs() {
        site.with("content/pages/about.ua.md", ABOUT.replace("Нас", "Нас  усіх"));
        assertThat(check()).contains("[language/spaces]", "1 warning");
        assertThat(check()).contains("[language/spaces]", "1 warning");

        site.with("content/pages/about.ua.md", ABOUT);
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void theWordsOfADraftMustNotBeSeen() {
        String secret = "Редакція переїжджає восени до нового будинку на набережній, про що ще ніхто не знає";
        site.with("content/pages/move.ua.md", page("Переїзд", "description: Так.\ndraft: true", secret + "."))
                .with("content/static/notes.txt", secret + "\n");

        assertThat(site.run("check").exitsWith(1).out())
                .contains("content/pages/move.ua.md: error: readers must not see this text (draft)")
                .contains("[secrecy/leak]");
    }

    @Test
    void theDeskListsOneThatIsNotShown() {
        site.with("content/pages/move.ua.md", page("Переїзд", "date: 2026-11-01T14:10", "Так."));

        assertThat(site.run("list", "scheduled").succeeds().out())
                .containsPattern("scheduled +pages/move +ua +due .*in 2 h 10 min");
    }

    @Test
    void aTextInUkrainianIsWantedOfOneByTheLaw() {
        site.with(
                        "content/site.yaml",
                        "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\npolicy: ua-media\n")
                .with("content/pages/about.ua.md", ABOUT.replace("title", "draft: true\noriginal: en\ntitle"))
                .with(
                        "content/pages/rules.ua.md",
                        page("Правила", "description: Яких правил дотримуємося.", "Пишемо правду."))
                .with(
                        "content/pages/rules.en.md",
                        page("Rules", "description: What we keep to.", "We write what is true. ".repeat(40)));

        assertThat(check())
                .contains(
                        "content/pages/about.en.md: error: readers see it in en, but not in Ukrainian; "
                                + "the Ukrainian text is not shown: draft [policy/missing]",
                        "content/pages/rules.ua.md:6:1: warning: the Ukrainian text has 1 % of the letters of "
                                + "content/pages/rules.en.md, less than 80 % [policy/short]");
    }
}
