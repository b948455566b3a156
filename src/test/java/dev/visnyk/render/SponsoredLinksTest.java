package dev.visnyk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SponsoredLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"https://e.example/\">x</a>|<a href=\"https://e.example/\" rel=\"sponsored\">x</a>",
                "<a class=\"$1\" href=\"//e.example/\">x</a>|<a class=\"$1\" href=\"//e.example/\" rel=\"sponsored\">x</a>",
                "<a href=\"http://e.example/\" rel=\"noopener\">|<a href=\"http://e.example/\" rel=\"sponsored noopener\">",
                "<a href=\"/ua/\">x</a>|<a href=\"/ua/\">x</a>",
                "<a href=\"#e-1\">x</a>|<a href=\"#e-1\">x</a>",
                "<a href=\"mailto:a@e.example\">x</a>|<a href=\"mailto:a@e.example\">x</a>",
                "<article data-href=\"https://e.example/\">|<article data-href=\"https://e.example/\">"
            })
    void onlyLinksThatLeadElsewhereAreMarked(String html, String marked) {
        assertThat(SponsoredLinks.mark(html)).isEqualTo(marked);
    }
}
