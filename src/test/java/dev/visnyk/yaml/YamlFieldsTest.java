package dev.visnyk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of value: what is taken, what is reported, what is used instead. */
final class YamlFieldsTest {
    private static final Set<String> LANGUAGES = Set.of("ua", "en");

    private final DiagnosticCollector findings = new DiagnosticCollector();

    @Test
    void textIsAnyScalarAsWritten() {
        assertThat(fields("a: 1.10").text("a")).isEqualTo("1.10");
        assertThat(fields("a:").text("a")).isNull();
        assertThat(fields("a: ''").text("a", "other")).isEmpty();
        assertThat(fields("").text("a", "other")).isEqualTo("other");
        assertReported();
    }

    @Test
    void textThatIsAListIsReported() {
        assertThat(fields("a: [b]").text("a")).isNull();
        assertReported("1:4 \"a\" must be a text, found a list");
    }

    @Test
    void requiredTextIsReportedWhenMissingOrBlankButNotTwiceWhenOfTheWrongType() {
        assertThat(fields("b: 1").requiredText("a")).isEmpty();
        fields("a: ' '").requiredText("a");
        fields("a: {b: c}").requiredText("a");
        assertReported(
                "1:1 \"a\" is missing", "1:4 \"a\" is empty", "1:4 \"a\" must be a text, found keys with values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "True", "1", "on", "''"})
    void flagIsTrueOrFalseAndNothingElse(String word) {
        assertThat(fields("a: true").flag("a", false)).isTrue();
        assertThat(fields("a: false").flag("a", true)).isFalse();
        assertThat(fields("").flag("a", true)).isTrue();
        assertThat(fields("a: " + word).flag("a", true)).isTrue();
        assertReported("1:4 \"a\" must be true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "1.5", "ten", "99999999999", "''"})
    void integerIsWithinItsBounds(String number) {
        assertThat(fields("a: 1").integer("a", 5, 1, 10)).isEqualTo(1);
        assertThat(fields("a: 10").integer("a", 5, 1, 10)).isEqualTo(10);
        assertThat(fields("a: " + number).integer("a", 5, 1, 10)).isEqualTo(5);
        assertReported("1:4 \"a\" must be a whole number from 1 to 10");
    }

    @Test
    void wordIsOneOfTheAllowedAndTheNearestIsProposed() {
        assertThat(fields("a: news").word("a", Set.of("news", "live"))).isEqualTo("news");
        assertThat(fields("a: nwes").word("a", Set.of("news", "live"))).isNull();
        assertReported("1:4 \"nwes\" is not a value of \"a\"");
        assertThat(findings.sorted().get(0).hint()).isEqualTo("did you mean \"news\"?");
    }

    @Test
    void valueThatCanNotBeConvertedIsReportedInTheConversionsWords() {
        String taken = fields("a: 7").value("a", text -> text + "!", "");
        String refused = fields("a: x").value("a", YamlFieldsTest::refuse, "write y");

        assertThat(taken).isEqualTo("7!");
        assertThat(refused).isNull();
        assertReported("1:4 x will not do");
        assertThat(findings.sorted().get(0).hint()).isEqualTo("write y");
    }

    @Test
    void singleTextIsAListOfOne() {
        assertThat(fields("a: b").texts("a")).containsExactly("b");
        assertThat(fields("a: [b, c]").texts("a")).containsExactly("b", "c");
        assertThat(fields("").texts("a")).isEmpty();
        assertReported();
    }

    @Test
    void badItemIsReportedAtItsOwnPlaceAndLeftOut() {
        assertThat(fields("a:\n- b\n- [c]\n- d").texts("a", it -> it.equals("d") ? "no d" : null, "write e"))
                .containsExactly("b");
        assertReported("3:3 \"a\" must list texts, found a list", "4:3 no d");
    }

    @Test
    void localizedTextIsOneForAllOrOneForEach() {
        assertThat(fields("a: b").localized("a", LANGUAGES)).isEqualTo(LocalizedText.common("b"));
        assertThat(fields("a: {ua: б, en: b}").localized("a", LANGUAGES))
                .isEqualTo(new LocalizedText(null, Map.of("ua", "б", "en", "b")));
        assertReported();
        assertThat(fields("a: {uk: б}").localized("a", LANGUAGES).isEmpty()).isTrue();
        assertReported("1:5 unknown key \"uk\" in a");
    }

    @Test
    void keyThatNothingAskedForIsUnknown() {
        YamlFields fields = fields("a: 1\nb: {c: 2, d: 3}\ne: 4");
        fields.text("a");
        fields.know("e");
        YamlFields inner = fields.fields("b");
        inner.text("c");

        inner.finish();
        fields.finish();

        assertReported("2:11 unknown key \"d\" in b");
    }

    @Test
    void whatTheWrongTypeLacksIsNotReportedToo() {
        YamlFields inner = fields("a: text").fields("a");
        inner.requiredText("b");
        inner.finish();

        assertReported("1:4 \"a\" must have keys of its own, found a text");
    }

    @Test
    void freeValuesStayAsTheyAre() {
        assertThat(fields("a: {b: 1.10, c: [d, {e: f}]}").free("a"))
                .isEqualTo(Map.of("b", "1.10", "c", List.of("d", Map.of("e", "f"))));
    }

    @Test
    void overrideBeatsTheFileByItsPath() {
        YamlNode.Scalar value =
                new YamlNode.Scalar(new YamlNode.Place(new SourceText("$X", "outside"), 1, 1), "outside", true);
        YamlFields fields = YamlFields.of(
                mapping("a: {b: inside}"),
                mapping("a: 1").position(),
                YamlRules.DATA,
                findings,
                path -> path.equals("a.b") ? value : null);

        assertThat(fields.fields("a").text("b")).isEqualTo("outside");
        assertThat(fields.fields("a").position("b").file()).isEqualTo("$X");
    }

    private static String refuse(String text) {
        throw new IllegalArgumentException(text + " will not do");
    }

    private YamlFields fields(String text) {
        return YamlFields.of(mapping(text), YamlRules.DATA, findings);
    }

    private YamlNode.Mapping mapping(String text) {
        return YamlParser.parse(new SourceText("x.yaml", text), YamlRules.DATA, findings)
                .orElseThrow();
    }

    private void assertReported(String... reports) {
        assertThat(findings.sorted())
                .extracting(it -> it.position().line() + ":" + it.position().column() + " " + it.message())
                .containsExactlyInAnyOrder(reports);
    }
}
