package dev.visnyk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTextTest {
    private static final String SIGNS =
            "ab яї'\"\\:#-?,[]{}&*!|>%@`~\t\n\r\u0000\u0007\u0085\u00A0\u2028\uFEFF👩‍🚒0.1=<";

    private static YamlNode read(String value) {
        DiagnosticCollector findings = new DiagnosticCollector();
        YamlNode.Mapping mapping = YamlParser.parse(
                        new SourceText("x.yaml", "key: " + value + "\n"), YamlRules.DATA, findings)
                .orElseThrow(() -> new AssertionError(value + " " + findings.sorted()));
        return Objects.requireNonNull(mapping.entries().get("key")).value();
    }

    @ParameterizedTest
    @CsvSource({
        "Міст, Міст",
        "Новий міст у Львові, Новий міст у Львові",
        "olena-moroz, olena-moroz",
        "м’ята, м’ята",
        "Ціна: 10, '\"Ціна: 10\"'",
        "no, '\"no\"'",
        "Null, '\"Null\"'",
        "1.10, '\"1.10\"'",
        "'\"x\"', '\"\\\"x\\\"\"'",
        "'', '\"\"'"
    })
    void aTextIsQuotedOnlyWhereItMustBe(String text, String written) {
        assertThat(YamlText.write(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a ", "a\nb", "- a", "# a", "a #b", "a: b", "~", "\u2028", "\uFEFFa", "👩‍🚒", "{a}", "x:"
            })
    void anyTextIsReadAsItWasWritten(String text) {
        assertThat(read(YamlText.write(text)))
                .isInstanceOfSatisfying(
                        Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(text));
    }

    @Test
    void soAreRandomOnesAndListsOfThem() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            List<String> texts = List.of(text(random), text(random));

            Sequence read = (Sequence) read(YamlText.write(texts));

            assertThat(read.items().stream().map(item -> ((Scalar) item).text()))
                    .isEqualTo(texts);
        }
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        return random.ints(random.nextInt(6), 0, signs.length)
                .mapToObj(i -> Character.toString(signs[i]))
                .reduce("", String::concat);
    }
}
