package dev.visnyk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiagnosticCollectorTest {
    private static final SourcePosition LINE = new SourcePosition("content/a.ua.md", 2, 1, "title: A");

    private final DiagnosticCollector collector = new DiagnosticCollector();

    @Test
    void findingsAreInTheOrderOfTheirPlacesThenByHowBadTheyAre() {
        Diagnostic other = at(new SourcePosition("content/b.ua.md", 1, 1, ""), "first of b");
        Diagnostic later = at(new SourcePosition("content/a.ua.md", 10, 1, ""), "line 10");
        Diagnostic right = at(new SourcePosition("content/a.ua.md", 2, 9, ""), "line 2, column 9");
        Diagnostic error = Diagnostic.of(Rule.CONTENT_UNREADABLE, LINE, "z");
        Diagnostic warning = at(LINE, "a");
        List.of(other, later, warning, right, error).forEach(collector::report);

        assertThat(collector.sorted()).containsExactly(error, warning, right, later, other);
    }

    @Test
    void aFindingIsToldOnceWhateverStandsBetween() {
        Diagnostic finding = at(LINE, "a");
        Diagnostic withHint = finding.withHint("do this");
        List.of(finding, withHint, finding, withHint).forEach(collector::report);

        assertThat(collector.sorted()).containsExactlyInAnyOrder(finding, withHint);
    }

    @Test
    void whatComesLaterIsSortedInAndTakesNothingFromAnEarlierList() {
        collector.report(at(LINE, "b"));
        List<Diagnostic> before = collector.sorted();
        collector.report(at(LINE, "a"));

        assertThat(before).extracting(Diagnostic::message).containsExactly("b");
        assertThat(collector.sorted()).extracting(Diagnostic::message).containsExactly("a", "b");
    }

    private static Diagnostic at(SourcePosition position, String message) {
        return Diagnostic.of(Rule.TRANSLATION_FACT, position, message);
    }
}
