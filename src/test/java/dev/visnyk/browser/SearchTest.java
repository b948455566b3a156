package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader looks for stories by words that they remember. */
@ExtendWith(WithReader.class)
final class SearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "uk | КАМ'ЯНИХ бібл | Старий млин у Кам’яних Луках став бібліотекою, яка працює до опівночі",
                "uk | музика скрип | Шкільний оркестр із Вербопілля зіграє на інструментах, які зробив сам",
                "en | storks village | The village with more storks than houses",
                "ru | ОРКЕСТР | Школьный оркестр из Вербополья"
            })
    void wordsOfTitlesTopicsAndStandfirstsAreFound(String tag, String words, String title, Reader reader) {
        try (Visit visit = reader.open(page(tag, reader))) {
            visit.page().locator("input[type=search]").fill(words);
            Locator first = visit.page().locator(".results h3").first();
            first.waitFor();

            assertThat(first.innerText().replace('\u00A0', ' ')).startsWith(title);
            assertThat(visit.page().locator("[role=status]").innerText()).matches("\\p{L}+: \\d+");
            assertThat(visit.page().url()).contains("?q=");
        }
    }

    @Test
    void aQuestionFromAnotherPageIsAnswered(Reader reader) {
        try (Visit visit = reader.open(page("en", reader) + "?q=bridge")) {
            visit.page().locator(".results h3 a").first().click();
            visit.page().waitForLoadState();

            assertThat(visit.page().locator("h1").innerText()).containsIgnoringCase("bridge");
        }
    }

    @Test
    void whatIsNotThereIsSaidSo(Reader reader) {
        try (Visit visit = reader.open(page("en", reader))) {
            visit.page().locator("input[type=search]").fill("bridge xylophone");
            visit.page().locator("[role=status]:not(:empty)").waitFor();

            assertThat(visit.page().locator("[role=status]").innerText()).isEqualTo("Nothing was found.");
            assertThat(visit.page().locator(".results").isVisible()).isFalse();
        }
    }

    private static String page(String tag, Reader reader) {
        return reader.pages().of(PageKind.SEARCH).stream()
                .filter(page -> page.tag().equals(tag))
                .findFirst()
                .orElseThrow()
                .url();
    }
}
