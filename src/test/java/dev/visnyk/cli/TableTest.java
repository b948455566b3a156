package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "Їжак, 4", "и\u0306, 1", "東京, 4", "ﾊﾝ, 2", "ＡＢ, 4", "한국, 4", "🎉, 2", "a\u200Bb, 2", "«—», 3"
    })
    void widthIsThatOfATerminal(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void columnsBeginAtTheSamePlaceInAnyScript() {
        Table table = new Table(List.of("a", "b"));
        table.add(List.of("東京", "1"));
        table.add(List.of("Київ", "2"));
        table.add(List.of("", "3"));

        assertThat(table.print(false)).isEqualTo("""
                a     b
                東京  1
                Київ  2
                      3
                """);
    }
}
