package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter as a second reader sees it: a fault is found in its place, its neighbour that is no fault is passed. */
final class StoryChecksTest {
    private static final String TITLE_OF_110 = "a".repeat(109) + "\uD83D\uDE00";
    private static final String DESCRIPTION_OF_200 = "b".repeat(200);

    private static final String ORIGINAL = """
            title: Міст відкрито
            description: Після ремонту.
            date: 2026-10-01T10:00
            """;

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n")
                .with("content/topics.yaml", "roads: {name: {ua: Дороги, en: Roads}}\n")
                .with("content/photos/bridge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>")
                .withArticle("city/bridge.ua.md", ORIGINAL);
    }

    private String check() {
        return site.run(
                        "check",
                        "--rule",
                        "title/long,description/missing,description/long,front-matter/updated,photo/caption-title,"
                                + "photo/alt-caption,photo/credit,photo/license,content/name")
                .out();
    }

    @Test
    void aSiteWithoutAFaultIsPassed() {
        site.withArticle("city/bridge.ua.md", ORIGINAL + """
                        updated: 2026-10-02
                        tags: [roads]
                        photo:
                          src: /bridge.svg
                          alt: Міст із чотирма опорами
                          caption: Новий міст у суботу
                          credit: Вісті
                        """).withArticle("city/bridge.en.md", """
                        title: The bridge is open
                        description: After the repair.
                        photo: {alt: A bridge with four piers, caption: The new bridge on Saturday}
                        """);

        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    /** A line that takes the place of the first one of the original that has the same key. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: %1$sa                | 2:8: warning: the title has 111 characters, more than 110 [title/long]
            description: ''             | 2:8: warning: there is no description [description/missing]
            description: ~              | 2:8: warning: there is no description [description/missing]
            description: %2$sb          | 3:14: warning: the description has 201 characters, more than 200 [description/long]
            updated: 2026-09-30         | 5:10: warning: updated before it was published, on 2026-10-01T10:00 [front-matter/updated]
            updated: 2026-10-01T09:59   | 5:10: warning: updated before it was published, on 2026-10-01T10:00 [front-matter/updated]
            photo: {src: /bridge.svg}   | 5:14: warning: the photo has no credit [photo/credit]
            photos: [{src: /bridge.svg}] | 5:16: warning: the photo has no credit [photo/credit]
            photo: {caption: Міст відкрито!} | 5:18: warning: the caption says what the title says [photo/caption-title]
            photo: {caption: Він, alt: він.} | 5:28: warning: the alternative text says what the caption says
            photos: [{}, {caption: Він, alt: Він}] | 5:34: warning: the alternative text says what the caption says
            """)
    void aFaultIsFoundInItsPlace(String line, String finding) {
        site.withArticle("city/bridge.ua.md", with(line.formatted(TITLE_OF_110, DESCRIPTION_OF_200)));

        assertThat(check()).contains("content/city/bridge.ua.md:" + finding, "Checked: 0 errors, 1 warning\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: %1$s
            description: %2$s
            updated: 2026-10-01
            updated: 2026-10-01T10:00
            photo: {src: /bridge.svg, credit: Вісті}
            photo: {caption: Міст відкрито в суботу}
            photo: {caption: '…', alt: '…'}
            photo: {caption: '', alt: ''}
            """)
    void whatIsNoFaultIsPassed(String line) {
        site.withArticle("city/bridge.ua.md", with(line.formatted(TITLE_OF_110, DESCRIPTION_OF_200)));

        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    private static String with(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        return ORIGINAL.contains(key)
                ? ORIGINAL.replaceFirst("(?m)^" + key + ".*", Matcher.quoteReplacement(line))
                : ORIGINAL + line;
    }

    @Test
    void aTranslationNeedsADescriptionButNoCredit() {
        site.withArticle("city/bridge.ua.md", ORIGINAL + "photo: {src: /bridge.svg, credit: Вісті}")
                .withArticle("city/bridge.en.md", "title: The bridge is open\nphoto: {src: /bridge.svg}");

        assertThat(check())
                .contains("bridge.en.md:2:8: warning: there is no description")
                .doesNotContain("photo/credit");
    }

    @Test
    void aDraftMayBeIncomplete() {
        site.withArticle("city/later.ua.md", "title: Потім\ndate: 2026-10-01\ndraft: true\nphoto: {src: /bridge.svg}");

        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        site.withArticle("city/later.ua.md", "title: Потім\ndate: 2026-10-01\nphoto: {src: /bridge.svg}");
        assertThat(check()).contains("description/missing", "photo/credit");
    }

    @Test
    void whatWasFoundIsForgottenWhenItIsMended() {
        site.withArticle("city/bridge.ua.md", with("updated: 2026-10-01T09:30:00+03:00"));
        assertThat(check()).contains("front-matter/updated");
        assertThat(check()).as("from what is remembered").contains("front-matter/updated");

        site.withVariable("VISNYK_TIME_ZONE", "Europe/Athens");
        assertThat(check()).contains("front-matter/updated");
        site.withVariable("VISNYK_TIME_ZONE", "Asia/Tokyo");
        assertThat(check()).as("with a date that has become earlier").doesNotContain("front-matter/updated");
    }
}
