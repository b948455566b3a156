package dev.visnyk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceTextTest {
    private static final SourceText TEXT = new SourceText("a.md", "ab\n\n😀ї x\nlast");

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, ab",
        "1, 1, 2, ab",
        "2, 1, 3, ab",
        "3, 2, 1, ''",
        "4, 3, 1, 😀ї x",
        // The smile is two UTF-16 units and one column.
        "6, 3, 2, 😀ї x",
        "7, 3, 3, 😀ї x",
        "10, 4, 1, last",
        "14, 4, 5, last",
        "99, 4, 5, last",
        "-1, 1, 1, ab"
    })
    void offsetGivesLineAndColumnInCodePoints(int offset, int line, int column, String excerpt) {
        assertThat(TEXT.position(offset)).isEqualTo(new SourcePosition("a.md", line, column, excerpt));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 2, ab", "3, 2, 3, 2, 😀ї x", "4, 1, 4, 1, last", "9, 1, 4, 1, last", "0, 0, 1, 1, ab"})
    void lineAndColumnGiveTheLineThatIsThere(int line, int column, int foundLine, int foundColumn, String excerpt) {
        assertThat(TEXT.position(line, column)).isEqualTo(new SourcePosition("a.md", foundLine, foundColumn, excerpt));
    }

    @Test
    void emptyTextHasOnePlace() {
        assertThat(new SourceText("a.md", "").position(5)).isEqualTo(new SourcePosition("a.md", 1, 1, ""));
    }

    @Test
    void longLineIsCutAroundTheColumnAndTheCaretFollows() {
        SourceText text = new SourceText("a.md", "😀".repeat(300) + "here" + "😀".repeat(300));

        SourcePosition position = text.position(1, 301);

        assertThat(position.column()).isEqualTo(301);
        assertThat(position.excerpt()).isEqualTo("…" + "😀".repeat(50) + "here" + "😀".repeat(46) + "…");
        assertThat(position.caret()).isEqualTo(52);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false, true",
        "51, 51, false, true",
        "52, 52, true, true",
        "200, 101, true, false",
        "151, 52, true, false"
    })
    void startAndEndOfALongLineAreNotCut(int column, int caret, boolean isCutBefore, boolean isCutAfter) {
        SourcePosition position = new SourceText("a.md", "x".repeat(200)).position(1, column);

        assertThat(position.caret()).isEqualTo(caret);
        assertThat(position.excerpt().startsWith("…")).isEqualTo(isCutBefore);
        assertThat(position.excerpt().endsWith("…")).isEqualTo(isCutAfter);
    }
}
