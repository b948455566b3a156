package dev.visnyk.check;

import static dev.visnyk.check.TextFixture.findings;
import static dev.visnyk.check.TextFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranslatedDatesTest {
    private static final TranslatedDates CHECK = new TranslatedDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | October 17, 2024            | ua | 17 жовтня 2024 року
                    en | October 17, 2024            | ru | 17 октября 2024 года
                    en | 17 October                  | ua | 17.10.2024
                    en | Oct. 17                     | ua | 17 жовтня
                    en | the 17th of October         | ru | 17 октября
                    en | on October 17th             | ua | 17-го жовтня
                    en | October 17–19, 2024         | ua | з 17 по 19 жовтня 2024
                    en | 17 and 18 October           | ru | 17 и 18 окт. 2024
                    en | 10/17/2024                  | ua | 17 жовтня 2024
                    en | 05/04/2024                  | ua | 5 квітня 2024
                    en | 05/04/2024                  | ua | 4 травня 2024
                    en | 2024-10-17                  | ru | 17.10.24
                    en | on October 17               | ua | сімнадцятого числа
                    en | it may 5 times, version 1.9.3 | ua | може
                    """)
    void theSameDayMayBeWrittenInManyWays(String from, String original, String to, String translation) {
        assertThat(findings(CHECK, text(from, original), text(to, translation))).isEmpty();
        assertThat(findings(CHECK, text(to, translation), text(from, original))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | On October 17      | ua | А 18 жовтня сталося    | 1:3: "18 жовтня" stands where the original has "October 17"
                    en | On October 17      | ua | А 17 листопада сталося | 1:3: "17 листопада" stands where the original has "October 17"
                    en | On 17 October 2023 | ru | И 17 октября 2024 года | 1:3: "17 октября" stands where the original has "17 October"
                    ua | 17.10.2024         | ru | Ничего                 | 1:1: "17.10.2024" of the original is missing
                    ua | Нічого             | en | From 17 to 19 October  | 1:6: "17 October" is not in the original
                    """)
    void anotherDayIsFoundAtItsPlace(String from, String original, String to, String translation, String finding) {
        assertThat(findings(CHECK, text(from, original), text(to, translation))).contains(finding);
    }
}
