package dev.visnyk.content;

import static dev.visnyk.content.ContentFolder.language;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.model.AiNote;
import dev.visnyk.model.Article;
import dev.visnyk.model.ArticleLabel;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Author;
import dev.visnyk.model.Topic;
import dev.visnyk.model.WebLink;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are stated once, in the original; only text is translated. */
final class FactsOnceTest {
    private static final String PHOTO = "photo:\n  src: /a.svg\n  ";

    @TempDir
    Path folder;

    static Stream<Arguments> inherited() {
        return Stream.of(
                fact(
                        "expires: 2026-12-01T00:00:00Z",
                        "expires: 2026-12-02T00:00:00Z",
                        Article::expires,
                        Instant.parse("2026-12-01T00:00:00Z")),
                fact("author: Lina", "author: Ліна", FactsOnceTest::authors, List.of("Lina")),
                fact("authors: [A, B]", "authors: [C]", FactsOnceTest::authors, List.of("A", "B")),
                fact("section: economy", "section: world", it -> it.section().key(), "economy"),
                fact("tags: [b, a]", "tags: [c]", FactsOnceTest::topics, List.of("b", "a")),
                fact("type: opinion", "type: news", Article::type, ArticleType.OPINION),
                fact("label: breaking", "label: updated", Article::label, ArticleLabel.BREAKING),
                fact("sources: [Reuters]", "sources: [AP]", Article::sources, List.of(new WebLink("Reuters", ""))),
                fact("related: [politics/x]", "related: [politics/y]", Article::related, List.of("politics/x")),
                fact("noindex: true", "noindex: false", Article::noindex, true),
                fact("template: special", "template: other", Article::template, "special"),
                fact("extra: {mood: calm}", "extra: {mood: bad}", Article::extra, Map.of("mood", "calm")),
                fact(PHOTO + "alt: x", "photo: {src: /b.svg}", it -> photo(it).file(), "content/photos/a.svg"),
                fact(
                        PHOTO + "credit: AP",
                        "photo: {credit: AFP}",
                        it -> photo(it).credit(),
                        "AP"),
                fact(
                        PHOTO + "license: CC0",
                        "photo: {license: all}",
                        it -> photo(it).license(),
                        "CC0"),
                fact(
                        PHOTO + "license-until: 2027-01-01",
                        "photo: {license-until: 2028-01-01}",
                        it -> photo(it).licenseUntil(),
                        LocalDate.of(2027, 1, 1)),
                fact(
                        PHOTO + "focal: 30% 20%",
                        "photo: {focal: top}",
                        it -> photo(it).focal(),
                        "30% 20%"),
                fact(
                        PHOTO + "author: Ann",
                        "photo: {author: Ben}",
                        it -> photo(it).author(),
                        "Ann"));
    }

    private static Arguments fact(
            String stated, String differently, Function<Article, @Nullable Object> fact, Object expected) {
        return Arguments.of(stated, differently, fact, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inherited")
    void translationInheritsAFactThatItDoesNotState(
            String stated, String differently, Function<Article, @Nullable Object> fact, Object expected) {
        ContentFolder.Read read = story(stated, "").read();

        assertThat(fact.apply(read.article("ua"))).isEqualTo(expected);
        assertThat(fact.apply(read.article("en"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("inherited")
    void factStatedDifferentlyIsAWarningAndTheOriginalsValueIsUsed(
            String stated, String differently, Function<Article, @Nullable Object> fact, Object expected) {
        ContentFolder.Read read = story(stated, differently).read();

        assertThat(fact.apply(read.article("en"))).isEqualTo(expected);
        assertThat(read.rules()).containsExactly("translation/fact");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inherited")
    void factStatedAlikeIsNoWarning(
            String stated, String differently, Function<Article, @Nullable Object> fact, Object expected) {
        assertThat(story(stated, stated).read().rules()).doesNotContain("translation/fact");
    }

    @Test
    void whatReadersAreToldOfAiIsNotInheritedAsItIsInAnotherLanguage() {
        assertThat(story("ai: {used: true, disclosure: Розшифровано}", "")
                        .read()
                        .article("en")
                        .ai())
                .isEqualTo(new AiNote(true, ""));
        assertThat(story("ai: {used: true}", "ai: {disclosure: 'A \"machine\"'}")
                        .read()
                        .article("en")
                        .ai())
                .isEqualTo(new AiNote(true, "A “machine”"));
    }

    @Test
    void useOfAiIsInheritedUnlessTheTranslationSaysOtherwise() {
        assertThat(story("ai: {used: true}", "").read().article("en").ai()).isEqualTo(new AiNote(true, ""));
        assertThat(story("ai: {used: true}", "ai: {used: false}")
                        .read()
                        .article("en")
                        .ai())
                .isEqualTo(new AiNote(false, ""));
    }

    @Test
    void galleryOfOtherPhotosIsAWarning() {
        assertThat(story("photos: [{src: /a.svg}]", "photos: [{src: /b.svg}]")
                        .read()
                        .rules())
                .containsExactly("translation/fact");
        assertThat(story("photos: [{src: /a.svg}]", "photos: [{caption: A}, {caption: B}]")
                        .read()
                        .rules())
                .containsExactly("translation/fact");
    }

    @Test
    void dateIsThatOfTheOriginalEvenWhenTheTranslationCameLater() {
        ContentFolder.Read read = story("", "date: 2026-10-05").read();

        assertThat(read.article("en").published()).isEqualTo(Instant.parse("2026-09-30T21:00:00Z"));
        assertThat(read.rules()).isEmpty();
    }

    static Stream<Arguments> neverInherited() {
        return Stream.of(
                text("description: D", Article::description, ""),
                text("updated: 2026-10-03", Article::updated, null),
                text("slug: own", Article::slug, "story"),
                text("aliases: [/old/]", Article::aliases, List.of()),
                text("canonical: https://other.example/x", Article::canonical, null),
                text("corrections: [{date: 2026-10-03, text: T}]", Article::corrections, List.of()),
                text("translators: [T]", Article::translators, List.of()),
                text("translation: {method: machine}", Article::translation, null),
                text(PHOTO + "alt: A", it -> photo(it).alt(), ""),
                text(PHOTO + "caption: C", it -> photo(it).caption(), ""));
    }

    private static Arguments text(String stated, Function<Article, @Nullable Object> text, @Nullable Object absent) {
        return Arguments.of(stated, text, absent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neverInherited")
    void translationNeverInheritsText(
            String stated, Function<Article, @Nullable Object> text, @Nullable Object absent) {
        ContentFolder.Read read = story(stated, "").read();

        assertThat(text.apply(read.article("ua"))).isNotEqualTo(absent);
        assertThat(text.apply(read.article("en"))).isEqualTo(absent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neverInherited")
    void translationHasItsOwnTextWithoutAWarning(
            String stated, Function<Article, @Nullable Object> text, @Nullable Object absent) {
        String facts = stated.startsWith("photo") ? "photo: {src: /a.svg}" : "";
        ContentFolder.Read read = story(facts, stated).read();

        assertThat(text.apply(read.article("en"))).isNotEqualTo(absent);
        assertThat(read.rules())
                .isEqualTo(stated.startsWith("corrections") ? List.of("translation/correction") : List.of());
    }

    @Test
    void correctionOfOneLanguageIsAWarningWhereItStands() {
        ContentFolder.Read read = story(
                        "corrections: [{date: 2026-10-03, text: Т}, {date: 2026-10-04T01:00, text: Т}]",
                        "corrections: [{date: 2026-10-04T23:00, text: T}]")
                .read();

        assertThat(read.findings())
                .extracting(it -> it.position() + ": " + it.message() + ", " + it.hint())
                .containsExactly("content/politics/story.ua.md:4:14: the correction of 2026-10-03 is missing in en, "
                        + "add it to content/politics/story.en.md");
    }

    @Test
    void correctionOfTheTranslationAloneIsAWarningToo() {
        assertThat(story("", "corrections: [{date: 2026-10-03, text: T}]")
                        .read()
                        .findings())
                .extracting(it -> it.message())
                .containsExactly("the correction of 2026-10-03 is missing in ua");
    }

    @Test
    void translationWithoutAPhotoOfItsOwnShowsThatOfTheOriginalInTheGalleryToo() {
        ContentFolder.Read read = story(
                        "photos:\n- {src: /a.svg, caption: А}\n- {src: /b.svg, caption: Б}", "photos: [{caption: A}]")
                .read();

        assertThat(read.article("en").gallery())
                .extracting(it -> it.file() + " " + it.caption())
                .containsExactly("content/photos/a.svg A", "content/photos/b.svg ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    original: en      | -                | -                | en
                    -                 | languages: [en]  | -                | en
                    languages: [ua]   | languages: [en]  | -                | ua
                    -                 | -                | -                | ua
                    -                 | -                | original: en     | en
                    """)
    void originalIsTheStatedOneElseTheOneThatPromisesElseTheDefaultLanguages(
            @Nullable String ua, @Nullable String en, @Nullable String ru, String original) {
        ContentFolder content = new ContentFolder(folder);
        Map.of("ua", String.valueOf(ua), "en", String.valueOf(en), "ru", String.valueOf(ru))
                .forEach((key, line) -> content.withArticle(
                        "politics/story." + key + ".md",
                        "title: T\ndate: 2026-10-01\n" + (line.equals("null") ? "" : line)));

        assertThat(content.read().article("ua")).isNotNull();
        assertThat(content.read().site().stories().get(0).original().language()).isEqualTo(language(original));
    }

    @Test
    void originalIsTheFirstLanguageThereIsWhenTheDefaultIsMissing() {
        ContentFolder content = new ContentFolder(folder)
                .withArticle("politics/story.ru.md", "title: T\ndate: 2026-10-01")
                .withArticle("politics/story.en.md", "title: T\ndate: 2026-10-01");

        assertThat(content.read().site().stories().get(0).original().language()).isEqualTo(language("en"));
    }

    private ContentFolder story(String original, String translation) {
        return new ContentFolder(folder)
                .with("content/photos/a.svg", "<svg/>")
                .with("content/photos/b.svg", "<svg/>")
                .withArticle("politics/x.ua.md", "title: X\ndate: 2020-01-01\ndraft: true")
                .withArticle("politics/y.ua.md", "title: Y\ndate: 2020-01-01\ndraft: true")
                .withArticle("politics/story.ua.md", "title: Історія\ndate: 2026-10-01\n" + original)
                .withArticle("politics/story.en.md", "title: Story\n" + translation);
    }

    private static dev.visnyk.model.Photo photo(Article article) {
        return requireNonNull(article.photo());
    }

    private static List<String> authors(Article article) {
        return article.authors().stream()
                .map(Author::name)
                .map(it -> requireNonNull(it.common()))
                .toList();
    }

    private static List<String> topics(Article article) {
        return article.topics().stream().map(Topic::key).toList();
    }
}
