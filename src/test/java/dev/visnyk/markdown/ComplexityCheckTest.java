package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ComplexityCheckTest {
    static Stream<String> tooDeep() {
        return Stream.of(
                ">".repeat(101) + "a",
                "> ".repeat(101) + "a",
                "- ".repeat(101) + "a",
                "* + ".repeat(51) + "a",
                "1. ".repeat(101) + "a",
                "123456789) ".repeat(101) + "a",
                "- " + " ".repeat(200) + "- a",
                "-\t" + "\t".repeat(50) + "- a",
                "[".repeat(101),
                "a ![".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void whatNestsTooDeepIsFoundAtItsLine(String line) {
        String text = "Перший рядок\n" + line + "\nостанній\n";

        assertThat(ComplexityCheck.find(text.toCharArray())).hasValue(text.indexOf('\n') + 1);
    }

    static Stream<String> plain() {
        return Stream.of(
                "",
                "\n\n",
                ">".repeat(100) + "a",
                "1. ".repeat(60) + "a",
                " ".repeat(1_000) + "a",
                "[a](b) ".repeat(1_000),
                "1".repeat(1_000_000),
                "1".repeat(1_000_000) + ". a",
                "1234567890. ".repeat(101) + "a",
                "- a\n".repeat(10_000),
                "-".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void whatIsOnlyLongIsNot(String text) {
        assertThat(ComplexityCheck.find(text.toCharArray())).isEmpty();
    }

    @Test
    void moreDefinitionsOrBracesThanTheParserCanTakeAreFound() {
        String definition = "[a]: b\n";
        String braces = "{".repeat(2_001);

        assertThat(ComplexityCheck.find(definition.repeat(5_000).toCharArray())).isEmpty();
        assertThat(ComplexityCheck.find(definition.repeat(5_001).toCharArray())).hasValue(5_000 * definition.length());
        assertThat(ComplexityCheck.find(braces.toCharArray())).hasValue(0);
    }
}
