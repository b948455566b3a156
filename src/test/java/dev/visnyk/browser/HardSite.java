package dev.visnyk.browser;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a site of what is hard to lay out: words too long, names too short, too much of one thing and nothing of another. */
final class HardSite {
    private static final Path ARABIC = Path.of("src/test/resources/sites/right-to-left/site/templates/strings/ar.yaml");

    private static final int TOPICS = 60;
    private static final int STORIES = 23;
    private static final int COLUMNS = 12;

    /** 40 letters. */
    private static final String LONG_WORD = "найперевисококваліфікованішездібностівця";

    private HardSite() {}

    /** Writes it into a folder. */
    static SiteFixture in(Path folder) {
        SiteFixture site = SiteFixture.in(folder)
                .with("content/site.yaml", """
                        title: {ua: Вісник Всеукраїнського товариства сприяння розвитку громад, en: V, ru: Вестник, ar: الرسول}
                        base-url: https://news.example
                        time-zone: Europe/Kyiv
                        default-language: ua
                        languages:
                          ua: {tag: uk, name: Українська}
                          en: {tag: en, name: English}
                          ru: {tag: ru, name: Русский}
                          ar: {tag: ar, name: العربية}
                        """)
                .with("content/sections.yaml", """
                        city: {name: {ua: Життєзабезпечення та інфраструктура громад, en: City, ar: مدينة}}
                        lone: {name: {ua: Ґ, en: Interdepartmental counter-disinformation, ar: منفرد}}
                        river: {name: {ua: Річка, en: River, ar: نهر}}
                        """)
                .with("content/authors/anna.yaml", """
                        name: {ua: Анна-Єлизавета Перепелиця-Підіпригора з роду Запорожченків, en: Anna P, ar: آنا}
                        role: {en: Correspondent for correspondence}
                        """)
                .with("templates/strings/ar.yaml", bytes(ARABIC))
                .with("content/photos/wide.jpg", bytes(Path.of("content/photos/bakery.jpg")))
                .with("content/photos/other.jpg", bytes(Path.of("content/photos/chess.jpg")));
        longHeadline(site);
        longWord(site);
        wideTable(site);
        longCaption(site);
        manyTopics(site);
        manyStories(site);
        return site;
    }

    private static void longHeadline(SiteFixture site) {
        String headline = "Громада вирішила ".repeat(12).substring(0, 200);
        site.withArticle("city/long.ua.md", """
                title: "%s"
                description: "%s"
                date: 2026-10-20T10:00
                languages: [ua, en, ar]
                author: anna
                photo: {src: /wide.jpg, alt: Хліб}
                """.formatted(headline, headline));
        site.withArticle("city/long.en.md", "title: Yes\ndescription: No.");
        site.withArticle("city/long.ar.md", "title: \"%s\"".formatted("قرر المجلس المحلي ".repeat(11)));
    }

    private static void longWord(SiteFixture site) {
        site.withArticle("lone/word.ua.md", """
                title: %1$s
                description: %1$s
                date: 2026-10-21T10:00
                languages: [ua, en]
                authors: [anna, %1$s]
                tags: [topic-1]
                """.formatted(LONG_WORD));
        site.withArticle("lone/word.en.md", "title: Pneumonoultramicroscopicsilicovolcanoconi");
    }

    private static void wideTable(SiteFixture site) {
        String row = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(column -> "| Показник " + column + " ")
                .collect(Collectors.joining("", "", "|\n"));
        String rule = "|---".repeat(COLUMNS) + "|\n";
        site.with("content/river/table.ua.md", """
                ---
                title: Таблиця
                date: 2026-10-22T10:00
                languages: [ua, ar]
                author: Хтось Без Світлини
                ---

                %s
                Адреса https://example.org/%s стоїть у тексті, а `%s` у коді.

                > %s

                - %s
                """.formatted(
                        row + rule + row.repeat(3), "a".repeat(120), "b".repeat(90), LONG_WORD, LONG_WORD));
        site.withArticle("river/table.ar.md", "title: جدول");
    }

    private static void longCaption(SiteFixture site) {
        String caption = "Підпис під світлиною. ".repeat(28).substring(0, 600);
        site.with("content/river/caption.en.md", """
                ---
                title: A caption
                date: 2026-10-23T10:00
                languages: [en]
                photo: {src: /other.jpg, alt: Chess, caption: "%1$s", credit: "%2$s"}
                ---

                ![Bread](/wide.jpg "%1$s | %2$s")
                """.formatted(
                        caption, "An Agency of Photographs with a Very Long Name Indeed, Limited Liability Company"));
    }

    private static void manyTopics(SiteFixture site) {
        String topics =
                IntStream.rangeClosed(1, TOPICS).mapToObj(i -> "topic-" + i).collect(Collectors.joining(", "));
        site.with(
                "content/topics.yaml",
                IntStream.rangeClosed(1, TOPICS)
                        .mapToObj(i -> "topic-" + i + ": {name: {ua: " + (i % 7 == 0 ? LONG_WORD : "Тема") + " " + i
                                + ", en: Topic " + i + ", ar: موضوع " + i + "}}\n")
                        .collect(Collectors.joining()));
        site.withArticle("city/topics.ua.md", """
                title: Усе про все
                date: 2026-10-24T10:00
                languages: [ua, en]
                author: anna
                tags: [%s]
                """.formatted(topics));
        site.withArticle("city/topics.en.md", "title: All of it");
    }

    /** More than one page of them, without photos, with headlines of every length. */
    private static void manyStories(SiteFixture site) {
        for (int i = 1; i <= STORIES; i++) {
            site.withArticle("city/story-%d.ua.md".formatted(i), """
                    title: %s
                    date: 2026-09-%02dT10:00
                    languages: [ua]
                    """.formatted(
                            String.join(" ", Collections.nCopies(i, "новина")), i));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
