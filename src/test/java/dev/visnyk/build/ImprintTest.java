package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of who publishes the site. */
final class ImprintTest {
    private static final String CONFIG = """
            base-url: https://news.example
            languages:
              ua: {tag: uk}
              en: {tag: en}
            imprint:
              registered: true
              name: {ua: ТОВ "Вісті", en: News LLC}
              register-id: R40-00001
              address: {ua: Вербопілля, en: Verbopillia}
              phone: "+380 44 000 00 01"
              email: desk@news.example
              editor-in-chief: Anna
              owners: The staff
              founded: 2024-09-02
              pages: {ethics: rules, privacy: rules, contacts: about}
            """;

    @TempDir
    Path folder;

    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", CONFIG)
                .withArticle("city/a.ua.md", "title: A\ndate: 2026-10-01\nlanguages: [ua, en]")
                .withArticle("city/a.en.md", "title: A")
                .withArticle("pages/rules.ua.md", "title: Правила")
                .withArticle("pages/rules.en.md", "title: Rules")
                .withArticle("pages/about.ua.md", "title: Про нас");
    }

    @Test
    void itSaysInEachLanguageWhoPublishes() {
        BuiltSite built = BuiltSite.of("imprint", site.build());
        Document english = built.page("https://news.example/en/imprint/");
        Document ukrainian = built.page("https://news.example/ua/imprint/");

        assertThat(english.select("dd").eachText())
                .containsExactly(
                        "News LLC",
                        "R40-00001",
                        "Verbopillia",
                        "+380 44 000 00 01",
                        "desk@news.example",
                        "Anna",
                        "The staff",
                        "2 September 2024");
        assertThat(ukrainian.select("dd").eachText()).contains("ТОВ «Вісті»", "Вербопілля", "2 вересня 2024");
        assertThat(ukrainian.select("h1").text()).isEqualTo("Вихідні дані");
    }

    @Test
    void itLeadsToEachNamedPageOfItsLanguageOnce() {
        BuiltSite built = BuiltSite.of("imprint", site.build());

        assertThat(built.page("https://news.example/en/imprint/")
                        .select("main li a")
                        .eachAttr("href"))
                .containsExactly("/en/rules/");
        assertThat(built.page("https://news.example/ua/imprint/")
                        .select("main li a")
                        .eachAttr("href"))
                .containsExactly("/ua/rules/", "/ua/about/");
    }

    @Test
    void everyFooterLeadsToItAndToTheNamedPages() {
        BuiltSite built = BuiltSite.of("imprint", site.build());

        built.pages().forEach((path, page) -> {
            String language = page.child(0).attr("lang").equals("uk") ? "ua" : "en";
            assertThat(page.select("footer.colophon a").eachAttr("href"))
                    .as(path)
                    .contains("/" + language + "/imprint/", "/" + language + "/rules/");
        });
    }

    @Test
    void withoutAnImprintThereIsNoPageOfIt() {
        SiteFixture.Run run = site.with("content/site.yaml", "languages: {ua: {tag: uk}, en: {tag: en}}")
                .build()
                .succeeds();

        assertThat(run.files().keySet()).noneMatch(path -> path.contains("imprint"));
        assertThat(run.page("index.html")).doesNotContain("/imprint/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "register-id", "address", "phone", "email"})
    void whatTheLawWantsOfRegisteredMediaMustNotBeEmpty(String key) {
        String without = CONFIG.replaceFirst("(?m)^  " + key + ": .*$", "  " + key + ": ''");

        assertThat(site.with("content/site.yaml", without).build().exitWith(3))
                .contains("the imprint has no \"" + key + "\" [imprint/incomplete]");
        assertThat(site.with("content/site.yaml", without.replace("registered: true", "registered: false"))
                        .build()
                        .succeeds()
                        .err())
                .doesNotContain("imprint/incomplete");
    }

    @Test
    void changingItChangesEveryPageThatNamesThePublisher() {
        site.build().succeeds();

        SiteFixture.Run again = site.with("content/site.yaml", CONFIG.replace("News LLC", "Herald LLC"))
                .build()
                .succeeds();

        assertThat(again.page("en/imprint/index.html")).contains("Herald LLC").doesNotContain("News LLC");
        assertThat(again.page("en/city/2026/10/a/index.html")).contains("Herald LLC");
    }
}
