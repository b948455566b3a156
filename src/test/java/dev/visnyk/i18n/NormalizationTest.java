package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizationTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "ascii", "Їжак і ґанок — «так»…", "é", "北京", "а\u0301", "\uD83D\uDE00", "₴ № ’"})
    void text_in_normal_form_is_returned_itself(String text) {
        assertThat(Normalization.nfc(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({"и\u0306, й", "\u0456\u0308, ї", "e\u0301, é", "\u2126, Ω", "\u212B, Å", "и\u0306од, йод"})
    void letters_are_composed(String text, String expected) {
        assertThat(Normalization.nfc(text)).isEqualTo(expected);
    }

    @Test
    void every_character_gives_what_the_standard_says() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "i" + (char) c + "\u0131";
                assertThat(Normalization.nfc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "м'ята | мята",
                "м’ята | мята",
                "мʼята | мята",
                "м`ята | мята",
                "м‘ята | мята",
                "м\u0301'я | м\u0301я",
                "rock'n'roll | rocknroll",
                "'слово' | 'слово'",
                "dogs’ tails | dogs’ tails",
                "6'2 | 6'2",
                "а''б | а''б",
            })
    void apostrophes_inside_words_are_left_out(String text, String expected) {
        assertThat(Normalization.foldApostrophes(text)).isEqualTo(expected);
        assertThat(Normalization.foldApostrophes(expected)).isSameAs(expected);
    }
}
