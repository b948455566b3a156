package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code visnyk new}: what it writes, where, and what it refuses. */
final class NewCommandTest {
    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void aSiteWithOneStory() {
        site = SiteFixture.in(folder)
                .with("content/sections.yaml", "city: {name: Місто}\npolitics: {name: Політика}\n")
                .with("content/authors/olena-moroz.yaml", "name: {ua: Олена Мороз, en: Olena Moroz}\n")
                .withArticle("city/old.ua.md", "title: Old\ndate: 2026-10-01");
    }

    @Test
    void aDraftWithATransliteratedSlugIsWrittenAndItsPathIsPrinted() throws IOException {
        SiteFixture.Run run = site.run(
                        "new", "city", "Згорани: «під'їзд»", "--languages", "en,ua, ru", "--author", "olena-moroz")
                .succeeds();

        assertThat(run.err()).isEmpty();
        Path file = folder.resolve("content/city/zghorany-pidizd.ua.md");
        assertThat(run.out()).isEqualTo(file + "\n");
        assertThat(Files.readString(file)).isEqualTo("""
                ---
                title: "Згорани: «під'їзд»"
                description:
                date: 2026-11-01T12:00
                languages: [ua, en, ru]
                author: olena-moroz
                draft: true
                ---

                """);
    }

    @Test
    void theNewStoryBuildsAndIsWithheld() {
        site.run("new", "city", "Новий міст").succeeds();

        SiteFixture.Run build = site.build().succeeds();

        assertThat(build.err()).isEmpty();
        assertThat(build.page("index.html")).doesNotContain("Новий міст");
        assertThat(site.build("-D").succeeds().page("index.html")).contains("Новий міст");
    }

    @Test
    void aStoryInAnotherLanguageStaysTheOriginalWhenTheDefaultLanguageFollows() throws IOException {
        site.run("new", "city", "A bridge", "--lang", "en").succeeds();

        assertThat(folder.resolve("content/city/a-bridge.en.md")).content().contains("\noriginal: en\n");
        site.withArticle("city/a-bridge.ua.md", "title: Міст");
        assertThat(site.run("status").succeeds().out()).containsPattern("city/a-bridge +unrecorded +draft");
    }

    @Test
    void languagesPromisedIncludeThatOfTheStory() {
        site.run("new", "city", "Трамвай", "--languages", "ru").succeeds();

        assertThat(folder.resolve("content/city/tramvai.ua.md")).content().contains("languages: [ua, ru]\n");
    }

    @Test
    void severalAuthorsAndANameAreTaken() {
        site.run("new", "city", "Two", "--author", "Olena Moroz", "--author", "olena-moroz")
                .succeeds();

        assertThat(folder.resolve("content/city/two.ua.md"))
                .content()
                .contains("authors: [Olena Moroz, olena-moroz]\n");
    }

    @Test
    void anyAuthorIsTakenWhereTheSiteHasNoList() {
        site.without("content/authors/olena-moroz.yaml");

        site.run("new", "city", "One", "--author", "Іван: Я").succeeds();

        assertThat(folder.resolve("content/city/one.ua.md")).content().contains("author: \"Іван: Я\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "city/2026/09/a.ua.md city/2026/08/b.ua.md,        city/2026/11/mist.ua.md",
        "city/2026/a.ua.md city/2026/b.ua.md,              city/2026/mist.ua.md",
        "city/a/ua.md city/b/ua.md,                        city/mist/ua.md",
        "city/2026/10/a/index.ua.md city/2026/10/b/index.ua.md, city/2026/11/mist/index.ua.md",
        "city/a.md city/b.md,                              city/mist.md",
        "city/a/index.md city/b/index.md,                  city/mist/index.md",
        "city/local/a.ua.md city/local/b.ua.md,            city/mist.ua.md",
        "politics/2026/10/a.ua.md politics/2026/10/b.ua.md, city/mist.ua.md"
    })
    void theLayoutOfTheSectionIsFollowed(String existing, String expected) {
        for (String path : existing.split(" ")) {
            site.withArticle(path, "title: Before\ndate: 2026-10-02");
        }

        assertThat(site.run("new", "city", "Міст").succeeds().out())
                .isEqualTo(folder.resolve("content/" + expected) + "\n");
    }

    @Test
    void aSectionWithoutStoriesFollowsTheSite() {
        site.without("content/city/old.ua.md").withArticle("city/2026/10/a/ua.md", "title: A\ndate: 2026-10-02");

        assertThat(site.run("new", "politics", "Міст").succeeds().out())
                .isEqualTo(folder.resolve("content/politics/2026/11/mist/ua.md") + "\n");
    }

    @Test
    void onlyTheDefaultLanguageGoesWithoutItsKey() {
        site.without("content/city/old.ua.md").withArticle("city/a.md", "title: A\ndate: 2026-10-02");

        assertThat(site.run("new", "city", "Bridge", "--lang", "en").succeeds().out())
                .isEqualTo(folder.resolve("content/city/bridge.en.md") + "\n");
    }

    @Test
    void theDayIsThatOfTheSitesZone() {
        site.withArticle("city/2026/10/a.ua.md", "title: A\ndate: 2026-10-02")
                .withArticle("city/2026/10/b.ua.md", "title: B\ndate: 2026-10-02");

        site.run("new", "city", "Ніч", "--now", "2026-11-30T22:30:00Z").succeeds();

        assertThat(folder.resolve("content/city/2026/12/nich.ua.md")).content().contains("date: 2026-12-01T00:30\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ціна: 10 # не більше",
                "- риска",
                "\"лапки\" і \\ риска",
                "1.10",
                "no",
                "'апостроф'",
                "@користувач",
                "{дужки}",
                "рядок\nдругий",
                "tab\tulator",
                "🎉 свято"
            })
    void anyTitleIsReadAsItWasGiven(String title) {
        site.run("new", "--slug", "any", "--", "city", title).succeeds();

        assertThat(site.run("list", "drafts", "--format", "json").succeeds().err())
                .isEmpty();
        assertThat(site.run("build", "-D").succeeds().err()).isEmpty();
    }

    @Test
    void anExistingStoryIsNeverOverwritten() throws IOException {
        Path old = folder.resolve("content/city/old.ua.md");
        String before = Files.readString(old);

        SiteFixture.Run run = site.run("new", "city", "Old", "--lang", "en").exitsWith(6);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                content/city/old.ua.md: error: this story exists already; nothing was written [desk/exists]
                  hint: translate it with visnyk translate, or give the new one another --slug
                """);
        assertThat(Files.readString(old)).isEqualTo(before);
        assertThat(folder.resolve("content/city/old.en.md")).doesNotExist();
    }

    @Test
    void aFileThatCanNotBeReadIsNotOverwrittenEither() {
        site.with("content/city/mist.ua.md", "no front matter");

        SiteFixture.Run run = site.run("new", "city", "Міст").exitsWith(6);

        assertThat(run.err()).contains("this file exists already and was left as it is [desk/exists]");
        assertThat(folder.resolve("content/city/mist.ua.md")).hasContent("no front matter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cty      | Міст   |                    | SECTION: error: there is no section "cty" [desk/section]\\n  hint: did you mean "city"?; a new one begins with a line in content/sections.yaml
            sport    | Міст   |                    | SECTION: error: there is no section "sport" [desk/section]\\n  hint: known here: city, politics; a new one begins with a line in content/sections.yaml
            ../city  | Міст   |                    | SECTION: error: "../city" can't be a section [desk/section]\\n  hint: known here: city, politics
            ..       | Міст   |                    | SECTION: error: ".." can't be a section [desk/section]\\n  hint: known here: city, politics
            pages    | Міст   |                    | SECTION: error: "pages" can't be a section [desk/section]\\n  hint: known here: city, politics
            city     | Міст   | --lang uk          | --lang: error: "uk" is not a language of this site [desk/language]\\n  hint: did you mean "ua"?
            city     | Міст   | --languages ua,pl  | --languages: error: "pl" is not a language of this site [desk/language]\\n  hint: known here: en, ru, ua
            city     | Міст   | --author olena     | --author: error: there is no author "olena" in content/authors [desk/author]\\n  hint: known here: olena-moroz; a new one begins with a file there
            city     | Міст   | --slug Bad/slug    | --slug: error: "Bad/slug" can't be a part of a URL [desk/slug]\\n  hint: write "bad-slug"
            city     | 東京    |                    | TITLE: error: nothing of this title can be used in a URL [desk/slug]\\n  hint: give the story a slug: --slug my-story
            city     | ` `    |                    | TITLE: error: a story needs a title [desk/slug]\\n  hint: visnyk new city "Title"
            """)
    void whatCanNotBeIsRefusedWithAHintAndNothingIsWritten(String section, String title, String flags, String finding) {
        int before = SiteFixture.filesBelow(folder).size();
        String[] arguments =
                flags == null ? new String[] {section, title} : (section + " " + title + " " + flags).split(" ");

        SiteFixture.Run run = site.run("new", arguments).exitsWith(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(finding.replace("\\n", "\n") + "\n");
        assertThat(SiteFixture.filesBelow(folder)).hasSize(before);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        SiteFixture.Run run =
                site.run("new", "cty", "Міст", "--lang", "xx", "--author", "x").exitsWith(2);

        assertThat(run.err()).contains("[desk/section]", "[desk/language]", "[desk/author]");
    }

    @Test
    void aNameWithAMeaningOfItsOwnIsRefused() {
        site.withArticle("city/2026/10/a.ua.md", "title: A\ndate: 2026-10-02")
                .withArticle("city/2026/10/b.ua.md", "title: B\ndate: 2026-10-02");

        assertThat(site.run("new", "city", "Index").exitsWith(2).err())
                .contains("--slug: error: \"index\" has a meaning of its own as a file name [desk/slug]");
    }

    @Test
    void longTitlesGiveSlugsOfWholeWords() {
        String out =
                site.run("new", "city", "Довга назва ".repeat(30)).succeeds().out();

        assertThat(Path.of(out.strip()).getFileName().toString())
                .matches("(dovha-nazva-)+dovha-nazva\\.ua\\.md")
                .hasSizeLessThan(110);
    }

    @Test
    void theFirstStoryOfASiteMayHaveAnySection() {
        SiteFixture empty = SiteFixture.in(folder.resolve("empty")).with("content/site.yaml", "title: Empty\n");

        assertThat(empty.run("new", "world", "First").succeeds().out()).endsWith("content/world/first.ua.md\n");
    }

    @Test
    void aSectionThatOnlyAStoryNamesCanNotLeadOutOfTheContent() {
        site.withArticle("city/odd.ua.md", "title: Odd\ndate: 2026-10-02\nsection: ../../odd");

        assertThat(site.run("new", "../../odd", "Міст").exitsWith(2).err())
                .startsWith("SECTION: error: \"../../odd\" can't be a section");
    }

    @Test
    void aTitleIsNeeded() {
        assertThat(site.run("new", "city").exitsWith(2).err()).contains("Missing required parameter: 'TITLE'");
    }
}
