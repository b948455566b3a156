package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of templates that are rendered once in each language, and belong to every page that shows them. */
final class SharedPartsTest {
    @TempDir
    Path folder;

    private static final int MORE = 30;

    private SiteFixture site;

    @BeforeEach
    void stories() {
        site = SiteFixture.in(folder.resolve("site"))
                .with("content/site.yaml", """
                        title: Herald
                        base-url: https://news.example
                        languages: {ua: {tag: uk}, en: {tag: en}}
                        default-language: ua
                        """)
                .withArticle("news/first.ua.md", "title: First\ndate: 2026-10-01")
                .withArticle("news/first.en.md", "title: First\ndate: 2026-10-01")
                .withArticle("news/second.en.md", "title: Second\ndate: 2026-10-02")
                .with("templates/article.peb", """
                        {% set word = 'of the page' %}
                        {% shared %}{% set word = t('word') %}{{ site.title }}: {{ word }} {% include 'part.peb' %}{% endshared %}
                        {{ article.title }}, {{ word }}
                        """)
                .with("templates/part.peb", "in a part\n")
                .with("templates/strings/ua.yaml", "word: slovo\n")
                .with("templates/strings/en.yaml", "word: word\n");
        // More than are made at once, so that most pages find the part made.
        for (int i = 0; i < MORE; i++) {
            site.withArticle("news/more%02d.en.md".formatted(i), "title: More\ndate: 2026-10-03");
        }
    }

    private String text(String path) {
        return site.build().succeeds().page(path);
    }

    @Test
    void partIsThatOfTheLanguage() {
        assertThat(text("ua/news/2026/10/first/index.html")).isEqualTo("Herald: slovo in a part\nFirst, of the page");
        assertThat(text("en/news/2026/10/first/index.html")).isEqualTo("Herald: word in a part\nFirst, of the page");
        assertThat(text("en/news/2026/10/second/index.html")).isEqualTo("Herald: word in a part\nSecond, of the page");
    }

    @Test
    void everyPageThatShowsAPartIsMadeAnewWithIt() {
        site.build().succeeds();
        site.with("templates/strings/en.yaml", "word: term\n").with("templates/part.peb", "in another\n");

        assertThat(text("ua/news/2026/10/first/index.html")).startsWith("Herald: slovo in another\n");
        assertThat(text("en/news/2026/10/first/index.html")).startsWith("Herald: term in another\n");
        assertThat(text("en/news/2026/10/second/index.html")).startsWith("Herald: term in another\n");
        for (int i = 0; i < MORE; i++) {
            assertThat(text("en/news/2026/10/more%02d/index.html".formatted(i)))
                    .startsWith("Herald: term in another\n");
        }
    }
}
