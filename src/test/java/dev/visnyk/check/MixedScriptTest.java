package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the bad texts, Latin letters among Cyrillic ones stand between braces, Cyrillic ones among Latin between tildes. */
final class MixedScriptTest {
    private static final MixedScript CHECK = new MixedScript();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Мер м{i}ста | 1:6 "{i}" in "м[{i}]ста" is a Latin letter (U+0069) | "міста"
            uk | {C}толиця | 1:1 "{C}" in "[{C}]толиця" is a Latin letter (U+0043) | "Столиця"
            ru | в *пр{o}{c}тых* словах | 1:6 "{o}" in "пр[{o}][{c}]тых" is a Latin letter (U+006F) | "простых"
            ru | Дом-музе{e}в | 1:9 "{e}" in "музе[{e}]в" is a Latin letter (U+0065) | "музеев"
            uk | за́мок і з{á}мок | 1:11 "{á}" in "з[{á}]мок" is a Latin letter (U+00E1) | "за́мок"
            uk | YouTu~bе~, Mi~с~rosoft | 1:12 "~с~" in "Mi[~с~]rosoft" is a Cyrillic letter (U+0441) | "Microsoft"
            en | On YouTub~е~ | 1:10 "~е~" in "YouTub[~е~]" is a Cyrillic letter (U+0435) | "YouTube"
            uk | У X~ІХ~ столітті | 1:4 "~І~" in "X[~І~][~Х~]" is a Cyrillic letter (U+0406) | "XIX"
            """)
    void lettersOfAnotherAlphabetAreFound(String tag, String text, String finding, String right) {
        String plain = text.replaceAll("[{}~]", "");

        assertThat(CheckedText.diagnostics(CHECK, tag, plain)).singleElement().satisfies(it -> {
            assertThat(it.position().line() + ":" + it.position().column() + " " + it.message())
                    .isEqualTo(finding.replaceAll("[{}~]", ""));
            assertThat(it.hint()).endsWith(": " + right);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Covid-19, IT-компанія, SMS-повідомлення, X-промені, Wi-Fi",
                "У Twitterа, iPhoneом, Googleити, HTMLу, CEOшник, PDFка, iPhone'и",
                "`cтіл` і [текст](https://a.example/cтіл), https://a.example/cтіл",
                "5 км, 10 kW, 20 °C, вітамін C, i, a, група \"А\", XIX століття",
                "Т-34, МіГ-29, F-16, H2O, А4, 5G"
            })
    void namesCodesAndCompoundsAreNot(String text) {
        assertThat(CheckedText.findings(CHECK, "uk", text)).isEmpty();
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        assertThat(CheckedText.findings(CHECK, "sr", "мiсто")).isEmpty();
    }

    @Test
    void theSixthAndAllAfterItAreCounted() {
        assertThat(CheckedText.findings(CHECK, "uk", "мiсто ".repeat(8)))
                .hasSize(5)
                .last()
                .asString()
                .endsWith("(U+0069) (and 3 more in this text)");
    }
}
