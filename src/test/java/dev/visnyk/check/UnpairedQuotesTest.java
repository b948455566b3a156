package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnpairedQuotesTest {
    private static final UnpairedQuotes CHECK = new UnpairedQuotes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            uk | Він сказав: «Добре. І пішов. | 1:13 the quotation mark « is never closed
            uk | Він сказав: Добре», і пішов. | 1:18 the quotation mark » closes nothing
            uk | Газета „День вийшла. | 1:8 the quotation mark „ is never closed
            ru | Газета "День вышла... | 1:8 the quotation mark " is never closed
            ru | Газета День", вышла. | 1:12 the straight quotation mark has no other to pair with
            ru | Фильм «Ваш *сын». И «брат вышел. | 1:21 the quotation mark « is never closed
            en | He said: “Good. And left. | 1:10 the quotation mark “ is never closed
            en | He said: Good,” and left. | 1:15 the quotation mark ” closes nothing
            en | He said: "Good. And left. | 1:10 the quotation mark " is never closed
            uk | # Мер: «Добре¶¶Він сказав: так». | 1:8 the quotation mark « is never closed;3:16 the quotation mark » closes nothing
            """)
    void whatHasNoPairIsFound(String tag, String text, String findings) {
        assertThat(CheckedText.findings(CHECK, tag, text.replace('¶', '\n'))).containsExactly(findings.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            uk | Він сказав: «Добре», "так" і „ні“, “ще”. Об'єкт.
            uk | ТОВ «Компанія «Мрія» і завод
            uk | «Газета „День“ вийшла», – сказав він.
            uk | Він сказав: «Перший абзац.¶¶Другий абзац.¶¶Третій», і пішов.
            uk | Екран 5", секунди ("), код `"`
            ru | "Дом", «дом "Мир"».
            en | He said: “Good,” and ‘left’. It's the ’90s. A 6'2" man.
            en | “First paragraph.¶¶“Second.¶¶“Third.”
            en | "One 'two' "three" four"
            de | Er sagte: „Gut.
            """)
    void pairsAreNot(String tag, String text) {
        assertThat(CheckedText.findings(CHECK, tag, text.replace('¶', '\n'))).isEmpty();
    }
}
