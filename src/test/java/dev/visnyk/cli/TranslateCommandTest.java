package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code visnyk translate}, with and without {@code --done}, and what {@code visnyk status} says of it. */
final class TranslateCommandTest {
    private static final String SOURCE = "content/city/bridge.ua.md";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void anOriginalInUkrainian() {
        site = SiteFixture.in(folder)
                .with(
                        "content/photos/bridge.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"/>")
                .with(SOURCE, """
                        ---
                        title: "Міст: відкрито"
                        description: Шість років чекали.
                        date: 2026-10-17T09:30
                        languages: [ua, en, ru]
                        author: Оксана Гай
                        tags: [bridges]
                        photo:
                          src: /bridge.svg
                          alt: Міст
                          caption: Перший ранок
                          credit: Архів
                        ---

                        Перший абзац.

                        Другий абзац
                        на двох рядках.

                        <!-- примітка -->

                        ## Далі

                        - список
                        - з двох
                        """);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** As if a translator had written the text and recorded it. */
    private void translated(String... languages) throws IOException {
        for (String language : languages) {
            String path = "content/city/bridge." + language + ".md";
            site.run("translate", SOURCE, "--to", language).succeeds();
            site.with(path, read(path).replace("draft: true\n", "") + "Translated.\n");
            site.run("translate", "--done", path).succeeds();
        }
    }

    @Test
    void aTranslationHasItsOwnKeysOnlyAndTheSourceInAComment() throws IOException {
        SiteFixture.Run run = site.run("translate", SOURCE, "--to", "en,ru").succeeds();

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(folder.resolve("content/city/bridge.en.md") + "\n"
                        + folder.resolve("content/city/bridge.ru.md") + "\n");
        assertThat(read("content/city/bridge.en.md"))
                .isEqualTo(read("content/city/bridge.ru.md"))
                .isEqualTo("""
                ---
                title: "Міст: відкрито"
                description: "Шість років чекали."
                photo:
                  alt: Міст
                  caption: Перший ранок
                draft: true
                ---

                <!-- visnyk: translate this text below, then delete this comment and "draft"; it is never published

                Перший абзац.

                Другий абзац
                на двох рядках.

                <!-- примітка --&gt;

                ## Далі

                - список
                - з двох

                -->

                """);
    }

    @Test
    void whatWasBegunBuildsWithoutErrorsAndIsNotPublished() {
        site.run("translate", SOURCE).succeeds();

        SiteFixture.Run build = site.build().succeeds();

        assertThat(build.err()).isEmpty();
        assertThat(build.files()).doesNotContainKey("en/city/2026/10/bridge/index.html");
        assertThat(site.build("-D").succeeds().page("en/city/2026/10/bridge/index.html"))
                .doesNotContain("Другий", "visnyk:");
    }

    @Test
    void theCommentIsNotPublishedWhereHtmlIsTrustedEither() {
        site.with("content/site.yaml", "raw-html: trusted\n")
                .run("translate", SOURCE)
                .succeeds();

        assertThat(site.build("-D").succeeds().page("en/city/2026/10/bridge/index.html"))
                .doesNotContain("Другий", "visnyk:");
    }

    @Test
    void withoutLanguagesThoseThatArePromisedAndMissingAreBegun() {
        site.withArticle("city/bridge.en.md", "title: Bridge");

        assertThat(site.run("translate", SOURCE).succeeds().out())
                .isEqualTo(folder.resolve("content/city/bridge.ru.md") + "\n");
    }

    @Test
    void flagsMayComeFirst() {
        assertThat(site.run("translate", "--to", "en, ru", "--method", "human", SOURCE)
                        .succeeds()
                        .out())
                .hasLineCount(2);
    }

    @Test
    void wordsAboutAiAreTranslatedAndItsUseIsInherited() throws IOException {
        site.with(
                "content/city/ai.ua.md",
                "---\ntitle: А\ndate: 2026-10-01\nai: {used: true, disclosure: 'Так: ШІ'}\n---\nБ\n");

        site.run("translate", "content/city/ai.ua.md", "--to", "en").succeeds();

        assertThat(read("content/city/ai.en.md")).contains("\nai:\n  disclosure: \"Так: ШІ\"\ndraft: true\n");
    }

    @Test
    void everyTextThatIsPromisedIsThere() {
        site.withArticle("city/bridge.en.md", "title: Bridge").withArticle("city/bridge.ru.md", "title: Мост");

        assertThat(site.run("translate", SOURCE).exitsWith(2).err()).isEqualTo("""
                content/city/bridge.ua.md: error: the story has a text in every language that it promises [desk/language]
                  hint: name the languages to translate it to: --to en,ru,ua
                """);
    }

    @Test
    void translatorsMethodAndALanguageOtherThanTheOriginalsAreStated() throws IOException {
        site.withArticle("city/bridge.en.md", "title: Bridge");

        site.run("translate", "content/city/bridge.en.md", "--to=ru", "--translator=Ihor Bondar", "--method=mixed")
                .succeeds();

        assertThat(read("content/city/bridge.ru.md")).startsWith("""
                ---
                title: Bridge
                translators: [Ihor Bondar]
                translation:
                  method: mixed
                  from: en
                draft: true
                ---

                """);
    }

    @Test
    void aGalleryKeepsTheOrderOfItsPhotos() throws IOException {
        site.with("content/city/gallery.ua.md", """
                ---
                title: Осінь
                date: 2026-10-01
                type: gallery
                photos:
                  - {src: /bridge.svg, credit: Архів}
                  - {src: /bridge.svg, alt: Дерева, caption: 'Жовтень'}
                ---
                """);

        site.run("translate", "content/city/gallery.ua.md", "--to", "en").succeeds();

        assertThat(read("content/city/gallery.en.md")).contains("""
                photos:
                  - alt: ""
                  - alt: Дерева
                    caption: Жовтень
                """);
        assertThat(site.build("-D").succeeds().err()).doesNotContain("gallery");
    }

    @ParameterizedTest
    @CsvSource({
        "story.ua.md,       story.en.md",
        "story.md,          story.en.md",
        "story/ua.md,       story/en.md",
        "story/index.ua.md, story/index.en.md",
        "story/index.md,    story/index.en.md"
    })
    void aTranslationIsNamedAsItsSourceIs(String source, String expected) {
        site.withArticle("news/" + source, "title: Story\ndate: 2026-10-01");

        assertThat(site.run("translate", "content/news/" + source, "--to", "en")
                        .succeeds()
                        .out())
                .isEqualTo(folder.resolve("content/news/" + expected) + "\n");
        assertThat(site.run("status").succeeds().out()).containsPattern("news/story +original +draft +-\n");
    }

    @Test
    void nothingIsWrittenWhenOneOfTheTextsExists() throws IOException {
        site.withArticle("city/bridge.en.md", "title: Mine");

        SiteFixture.Run run = site.run("translate", SOURCE, "--to", "ru,en").exitsWith(6);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                content/city/bridge.en.md: error: this text exists already; nothing was written [desk/exists]
                  hint: name other languages with --to
                """);
        assertThat(folder.resolve("content/city/bridge.ru.md")).doesNotExist();
        assertThat(read("content/city/bridge.en.md")).contains("title: Mine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/city/none.ua.md   | --to en           | content/city/none.ua.md: error: is no story or standing page of this site [desk/text]
            content/../../secret.md   | --to en           | secret.md: error: is no story or standing page of this site [desk/text]
            content/city/bridge.ua.md | --to uk           | --to: error: "uk" is not a language of this site [desk/language]
            content/city/bridge.ua.md | --to en,pl        | --to: error: "pl" is not a language of this site [desk/language]
            content/city/bridge.ua.md | --translator nick | --translator: error: there is no author "nick" in content/authors [desk/author]
            content/city/bridge.ua.md | --method magic    | "magic" is not a method; write human, machine or mixed
            content/city/bridge.ua.md | --done            | content/city/bridge.ua.md: error: is the original of its story, which renders no other text [desk/text]
            content/city/bridge.ua.md | --done --to en    | visnyk: --done can't be combined with --to, --translator or --method
            """)
    void whatCanNotBeIsRefused(String file, String flags, String finding) {
        site.with("content/authors/olena.yaml", "name: Олена\n");
        int before = SiteFixture.filesBelow(folder).size();

        SiteFixture.Run run =
                site.run("translate", (file + " " + flags).split(" ")).exitsWith(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(finding);
        assertThat(SiteFixture.filesBelow(folder)).hasSize(before);
    }

    @Test
    void aTextThatCanNotBeReadIsReportedAsABuildWould() {
        site.with("content/city/broken.ua.md", "---\ntitle: a: b\n---\n");

        SiteFixture.Run run =
                site.run("translate", "content/city/broken.ua.md", "--to", "en").exitsWith(1);

        assertThat(run.err())
                .startsWith("content/city/broken.ua.md:2:9: error: ")
                .contains("[front-matter/syntax]");
    }

    @Test
    void filesMayBeNamedFromAnywhere() {
        assertThat(site.run("translate", folder.resolve(SOURCE).toString(), "--to", "en")
                        .succeeds()
                        .out())
                .endsWith("bridge.en.md\n");
    }

    @Test
    void aFileOfTheSiteIsMeantWhereAnotherOneHasTheSamePathHere() {
        String path = "content/politics/2024/10/north-korea-trains-soldiers/en.md";
        assertThat(Path.of(path)).exists();
        site.withArticle(path.substring("content/".length()), "title: Story\ndate: 2026-10-01");

        assertThat(site.run("translate", path, "--to", "ru").succeeds().out())
                .isEqualTo(folder.resolve(path.replace("/en.", "/ru.")) + "\n");
    }

    @Test
    void aRecordedTranslationIsCurrent() throws IOException {
        translated("en");

        assertThat(read("content/city/bridge.en.md")).containsPattern("""
                \\ntranslation:
                  revision:
                (    - [b-v]{8}
                ){4}---
                """);
        assertThat(site.build().succeeds().err()).doesNotContain("error");
        assertThat(site.run("status").succeeds().out()).isEqualTo("""
                story        ua        en       ru
                city/bridge  original  current  missing
                """);
    }

    @Test
    void recordingSaysWhatItDid() throws IOException {
        translated("en", "ru");

        SiteFixture.Run run = site.run("translate", "--done", "content/city/bridge.en.md", "content/city/bridge.ru.md");

        assertThat(run.succeeds().err()).isEmpty();
        assertThat(run.out().replace(folder + "/content/city/", "")).isEqualTo("""
                bridge.en.md renders bridge.ua.md as it is (paragraphs: 4)
                bridge.ru.md renders bridge.ua.md as it is (paragraphs: 4)
                """);
    }

    @Test
    void whatHasChangedSinceIsNamed() throws IOException {
        translated("en");

        site.with(
                SOURCE,
                read(SOURCE)
                        .replace("Другий", "Новий")
                        .replace("## Далі", "Доданий абзац.\n\n## Далі")
                        .replace("\n- список\n- з двох\n", ""));

        SiteFixture.Run run = site.run("status").succeeds();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                story        ua        en     ru
                city/bridge  original  stale  missing

                content/city/bridge.en.md is stale; in content/city/bridge.ua.md:
                  paragraph 2 changed (line 17)
                  paragraph 3 added (line 22)
                  former paragraph 4 removed
                """);
    }

    @Test
    void whiteSpaceCommentsAndLineEndsAreNoChange() throws IOException {
        translated("en");

        site.with(
                SOURCE,
                read(SOURCE)
                        .replace("абзац\nна", "абзац на")
                        .replace("примітка", "інша")
                        .replace("\n\n", "\n\n\n")
                        .replace("\n", "\r\n"));

        assertThat(site.run("status").succeeds().out()).contains("current").doesNotContain("stale");
    }

    @Test
    void aTranslationOfATranslationIsComparedWithThat() throws IOException {
        translated("en");
        site.run("translate", "content/city/bridge.en.md", "--to", "ru").succeeds();
        site.with("content/city/bridge.ru.md", read("content/city/bridge.ru.md").replace("draft: true\n", ""));
        site.run("translate", "--done", "content/city/bridge.ru.md").succeeds();

        site.with("content/city/bridge.en.md", read("content/city/bridge.en.md").replace("Translated", "Mended"));

        assertThat(site.run("status").succeeds().out())
                .containsPattern("city/bridge +original +current +stale")
                .contains("bridge.ru.md is stale; in content/city/bridge.en.md:\n  paragraph 1 changed (line ");
    }

    @Test
    void unrecordedTranslationsAreNeverAWarning() {
        site.withArticle("city/bridge.en.md", "title: Bridge").withArticle("city/bridge.ru.md", "title: Мост");

        assertThat(site.run("status").succeeds().out())
                .containsPattern("city/bridge +original +unrecorded +unrecorded");
        assertThat(site.build("--strict").succeeds().err()).isEmpty();
    }

    @Test
    void statusAsJsonNamesFilesAndChanges() throws IOException {
        translated("en");
        site.with(SOURCE, read(SOURCE).replace("Перший абзац", "Інший абзац"));

        assertThat(site.run("status", "--format", "json").succeeds().out()).isEqualTo("""
                {
                  "stories" : [ {
                    "story" : "city/bridge",
                    "title" : "Міст: відкрито",
                    "original" : "ua",
                    "languages" : {
                      "ua" : {
                        "status" : "original",
                        "file" : "content/city/bridge.ua.md"
                      },
                      "en" : {
                        "status" : "stale",
                        "file" : "content/city/bridge.en.md",
                        "source" : "content/city/bridge.ua.md",
                        "changes" : [ {
                          "change" : "changed",
                          "paragraph" : 1,
                          "line" : 15
                        } ]
                      },
                      "ru" : {
                        "status" : "missing",
                        "file" : null
                      }
                    }
                  } ]
                }
                """);
    }

    @Test
    void statusLeavesOutWhatIsGone() {
        site.withArticle("city/old.ua.md", "title: Old\ndate: 2026-01-01\nexpires: 2026-02-01")
                .withArticle("city/wrong.ua.md", "title: Wrong\ndate: 2026-01-01\nwithdrawn: {reason: wrong}");

        assertThat(site.run("status").succeeds().out()).contains("city/bridge").doesNotContain("old", "wrong");
        assertThat(site.run("status", "--now", "2026-01-15T00:00:00Z")
                        .succeeds()
                        .out())
                .contains("city/old");
    }

    @Test
    void aRevisionThatSomebodyHasEditedIsAnError() {
        site.withArticle("city/bridge.en.md", "title: Bridge\ntranslation: {revision: [1, bcdfghjk]}");

        assertThat(site.build().exitsWith(1).err())
                .contains("""
                content/city/bridge.en.md:3:26: error: "1" records no paragraph [front-matter/value]
                """)
                .contains("hint: leave this list to visnyk translate --done");
    }

    @Test
    void aSourceWithoutAParagraphCanNotBeRecorded() {
        site.with("content/city/empty.ua.md", "---\ntitle: Empty\ndate: 2026-10-01\n---\n")
                .withArticle("city/empty.en.md", "title: Empty");

        assertThat(site.run("translate", "--done", "content/city/empty.en.md")
                        .exitsWith(2)
                        .err())
                .contains("content/city/empty.ua.md: error: has no paragraph that could be recorded [desk/text]");
    }

    @Test
    void frontMatterThatCanNotBeEditedSafelyIsLeftAlone() throws IOException {
        String text = "---\n{title: Bridge, description: x}\n---\n\nBody.\n";
        site.with("content/city/bridge.en.md", text);

        SiteFixture.Run run =
                site.run("translate", "--done", "content/city/bridge.en.md").exitsWith(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("a revision can't be written here without touching anything else [desk/front-matter]");
        assertThat(read("content/city/bridge.en.md")).isEqualTo(text);
    }

    @Test
    void permissionsStayAndNoOtherFileIsLeft() throws IOException {
        site.withArticle("city/bridge.en.md", "title: Bridge");
        Path file = folder.resolve("content/city/bridge.en.md");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);

        site.run("translate", "--done", "content/city/bridge.en.md").succeeds();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        assertThat(SiteFixture.filesBelow(folder.resolve("content/city")))
                .containsOnlyKeys("bridge.ua.md", "bridge.en.md");
    }

    @Test
    void newThenTranslateThenBuildHasNoErrors() throws IOException {
        SiteFixture fresh = SiteFixture.in(folder.resolve("fresh"));
        fresh.run("init").succeeds();
        Path story = Path.of(fresh.run("new", "city", "Нова бібліотека", "--languages", "ua,en,ru")
                .succeeds()
                .out()
                .strip());
        Files.writeString(story, Files.readString(story) + "Вона відкрита.\n");

        fresh.run("translate", story.toString()).succeeds();

        assertThat(fresh.build().succeeds().err()).isEmpty();
        assertThat(fresh.run("status").succeeds().out()).containsPattern("city/nova-biblioteka +draft +draft +draft");
    }
}
