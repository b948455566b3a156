package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignLettersTest {
    private static final ForeignLetters CHECK = new ForeignLetters();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Міський голова сказав, что это добре для всіх. | 1:28 "э" in "это" is no letter of Ukrainian
            uk | Об’єкт і объект. | 1:12 "ъ" in "объект" is no letter of Ukrainian
            uk | Вони прийшли до **мыста**, а її немає. | 1:20 "ы" in "мыста" is no letter of Ukrainian
            uk | Ёлка стоїть на площі. | 1:1 "Ё" in "Ёлка" is no letter of Ukrainian
            ru | Мэр сказал, що это єдиное решение. | 1:20 "є" in "єдиное" is no letter of Russian
            ru | Он живёт в мiсті давно. | 1:16 "і" in "мiсті" is no letter of Russian
            """)
    void lettersOfTheOtherLanguageAreFound(String tag, String text, String finding) {
        assertThat(CheckedText.findings(CHECK, tag, text)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            uk | Він сказав: «Это не так», і пішов.
            uk | Він сказав: "Это не так", і пішов.
            uk | Вийшов альбом „Мы“ групи “Объект”.
            uk | До міста приїхав Олексій Быков, якого всі знають.
            uk | Як кажуть, поїхали. Мы уже не те, что были раньше. І так далі.
            uk | Это были мы. А вы? Вы это знаете, и все это знают.
            uk | Помилка (рос. ошибка, рос. изжыть) трапляється всім.
            uk | Літера ы не вживається.
            uk | `это` і [слово](https://a.example/это)
            uk | > Это было давно.
            ru | Он сказал: «Це не так, і все».
            ru | На канале Зеленський говорит об этом.
            ru | Он ответил. Слава Україні і нашим. И ушёл.
            en | The word это and the word їжа.
            be | Гэта ўсё і ёсць.
            """)
    void quotationsNamesAndTermsAreNot(String tag, String text) {
        assertThat(CheckedText.findings(CHECK, tag, text)).isEmpty();
    }

    @Test
    void aWordIsFoundOnce() {
        assertThat(CheckedText.findings(CHECK, "uk", "Її вытыкаты і її объект"))
                .containsExactly(
                        "1:5 \"ы\" in \"вытыкаты\" is no letter of Ukrainian",
                        "1:20 \"ъ\" in \"объект\" is no letter of Ukrainian");
    }
}
