package dev.visnyk.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts stay as written, everything has its place, and nothing can exhaust the machine. */
@Timeout(20)
final class YamlParserTest {
    private final DiagnosticCollector findings = new DiagnosticCollector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "007",
                "yes",
                "no",
                "on",
                "0x1F",
                "1e3",
                "12:30:45",
                "2024-10-17",
                "NaN",
                ".5",
                "+380",
                "=",
                "<<"
            })
    void plainValueIsTheTextThatWasWritten(String value) {
        assertThat(value(parse("key: " + value).orElseThrow(), "key").text()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "~, true", "null, true", "'\"\"', false", "'\"null\"', false", "Null, false"})
    void absentValueIsAnUnquotedEmptyTildeOrNull(String value, boolean isAbsent) {
        assertThat(value(parse("key: " + value).orElseThrow(), "key").isAbsent())
                .isEqualTo(isAbsent);
    }

    @Test
    void keysAndValuesKnowTheirPlaceInCodePoints() {
        Mapping mapping = parse("a: 1\n\"😀ключ\":   value\n").orElseThrow();

        Entry entry = requireNonNull(mapping.entries().get("😀ключ"));
        assertThat(entry.key().position().toString()).isEqualTo("x.yaml:2:1");
        assertThat(entry.value().position().toString()).isEqualTo("x.yaml:2:12");
    }

    @Test
    void placesInAPartOfAFileAreThoseOfTheFile() {
        SourceText file = new SourceText("x.md", "---\nkey: value\n---\nBody");

        Mapping mapping =
                YamlParser.parse(file, 4, 15, YamlRules.FRONT_MATTER, findings).orElseThrow();

        assertThat(requireNonNull(mapping.entries().get("key"))
                        .value()
                        .position()
                        .toString())
                .isEqualTo("x.md:2:6");
    }

    @Test
    void aliasStandsForWhatItsAnchorMarks() {
        Mapping mapping = parse("a: &x text\nb: *x").orElseThrow();

        assertThat(value(mapping, "b").text()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "---", "~"})
    void documentOfNothingHasNoKeys(String text) {
        assertThat(parse(text).orElseThrow().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - a                 | x.yaml:1:1: expected keys with values here, found a list
                    text                | x.yaml:1:1: expected keys with values here, found a text
                    a: 1\\na: 2          | x.yaml:2:1: the key "a" is given twice
                    a: *none            | x.yaml:1:4: the alias *none has no anchor before it
                    [a]: b              | x.yaml:1:1: a key must be a plain text
                    a: 1\\n---\\nb: 2     | x.yaml:3:1: a second YAML document begins here
                    a: b: c             | x.yaml:1:5: a value that contains ": " must stand in quotes
                    a: {b: c            | x.yaml:2:1: a comma or } is missing before this
                    """)
    void whatWeDoNotTakeIsReportedWhereItStands(String text, String report) {
        Optional<Mapping> mapping = parse(text.replace("\\n", "\n") + "\n");

        assertThat(mapping).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(it -> assertThat(it.position() + ": " + it.message()).isEqualTo(report))
                .satisfies(it -> assertThat(it.hint()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"31, true", "32, false"})
    void depthIsBounded(int levels, boolean isTaken) {
        assertThat(parse("a: " + "[".repeat(levels) + "x" + "]".repeat(levels)).isPresent())
                .isEqualTo(isTaken);
    }

    @Test
    void hundredThousandBracketsAreRefusedQuickly() {
        assertThat(parse("a: " + "[".repeat(100_000))).isEmpty();
        assertThat(parse("a: " + "{a: ".repeat(100_000))).isEmpty();
        assertThat(parse("- ".repeat(100_000))).isEmpty();
    }

    @Test
    void aliasesCanNotMultiplyWithoutEnd() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        // Not printed on failure: written out, it would be larger than any heap.
        assertThat(parse(bomb.toString()).isPresent()).isFalse();
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).isEqualTo("aliases repeat too much"));
    }

    @Test
    void anchorCanNotContainItself() {
        assertThat(parse("a: &a [*a]")).isEmpty();
    }

    @Test
    void documentIsBoundedInSize() {
        assertThat(parse("a: \"" + "x".repeat(1 << 20) + "\"")).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
    }

    private Optional<Mapping> parse(String text) {
        return YamlParser.parse(new SourceText("x.yaml", text), YamlRules.DATA, findings);
    }

    private static Scalar value(Mapping mapping, String key) {
        return (Scalar) requireNonNull(mapping.entries().get(key)).value();
    }
}
