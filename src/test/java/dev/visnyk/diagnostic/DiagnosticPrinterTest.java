package dev.visnyk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DiagnosticPrinterTest {
    private static final Diagnostic ERROR = Diagnostic.of(
                    Rule.FRONT_MATTER_UNKNOWN_KEY,
                    new SourcePosition("content/x.en.md", 7, 3, "\t😀captoin: A"),
                    "unknown key \"captoin\" in photo")
            .withHint("did you mean \"caption\"?");
    private static final Diagnostic WARNING =
            Diagnostic.of(Rule.CONTENT_LINE_ENDS, SourcePosition.ofFile("content/y.en.md"), "has line ends of Windows");

    @Test
    void findingIsALineTheSourceACaretAndAHint() {
        assertThat(plain(ERROR)).isEqualTo("""
                content/x.en.md:7:3: error: unknown key "captoin" in photo [front-matter/unknown-key]
                   😀captoin: A
                    ^
                  hint: did you mean "caption"?
                """);
    }

    @Test
    void findingAboutAWholeFileIsOneLine() {
        assertThat(plain(WARNING))
                .isEqualTo("content/y.en.md: warning: has line ends of Windows [content/line-ends]\n");
    }

    @Test
    void caretStaysInsideTheLine() {
        assertThat(plain(Diagnostic.of(Rule.FRONT_MATTER_SYNTAX, new SourcePosition("a", 1, 99, "abc"), "x")))
                .isEqualTo("a:1:99: error: x [front-matter/syntax]\n  abc\n     ^\n");
    }

    @Test
    void colourMarksPlaceSeverityCaretAndHint() {
        assertThat(new DiagnosticPrinter(true, true).print(List.of(ERROR))).isEqualTo("""
                \u001B[1mcontent/x.en.md:7:3\u001B[0m: \u001B[1;31merror:\u001B[0m unknown key "captoin" in photo [front-matter/unknown-key]
                   😀captoin: A
                    \u001B[1;31m^\u001B[0m
                  \u001B[34mhint:\u001B[0m did you mean "caption"?
                """);
        assertThat(new DiagnosticPrinter(true, true).print(List.of(WARNING))).contains("\u001B[1;33mwarning:");
    }

    @Test
    void sourceCanNotSendCommandsToTheTerminal() {
        Diagnostic finding = Diagnostic.of(
                        Rule.FRONT_MATTER_VALUE, new SourcePosition("a\u001B", 1, 1, "b\u0007\u009B"), "c\u001B[31m")
                .withHint("d\r\n");

        assertThat(plain(finding))
                .isEqualTo(
                        "a\uFFFD:1:1: error: c\uFFFD[31m [front-matter/value]\n  b\uFFFD\uFFFD\n  ^\n  hint: d\uFFFD\uFFFD\n");
    }

    @Test
    void ofEachRulesWarningsTwentyArePrintedAndTheRestCounted() {
        List<Diagnostic> many = IntStream.range(0, 25)
                .mapToObj(i -> Diagnostic.of(Rule.MARKDOWN_LINK, SourcePosition.ofFile("f" + i), "x"))
                .toList();

        assertThat(new DiagnosticPrinter(false, false).print(many))
                .contains("f19: ")
                .doesNotContain("f20: ")
                .endsWith("… and 5 more warnings [markdown/link]; -v prints all\n");
        assertThat(new DiagnosticPrinter(false, true).print(many))
                .contains("f24: ")
                .doesNotContain("more");
    }

    @Test
    void errorsAreNeverLeftOut() {
        List<Diagnostic> many = IntStream.range(0, 25)
                .mapToObj(i -> Diagnostic.of(Rule.PHOTO_MISSING, SourcePosition.ofFile("f" + i), "x"))
                .toList();

        assertThat(new DiagnosticPrinter(false, false).print(many).lines()).hasSize(25);
    }

    @Test
    void findingsAreSortedByPlaceAndEachIsKeptOnce() {
        DiagnosticCollector findings = new DiagnosticCollector();
        Diagnostic later = Diagnostic.of(Rule.MARKDOWN_LINK, new SourcePosition("content/x.en.md", 10, 1, ""), "x");
        List.of(WARNING, later, ERROR, ERROR).forEach(findings::report);

        assertThat(findings.sorted()).containsExactly(ERROR, later, WARNING);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void idOfEveryRuleIsItsOwn() {
        assertThat(List.of(Rule.values()))
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+/[a-z-]+"));
    }

    private static String plain(Diagnostic finding) {
        return new DiagnosticPrinter(false, false).print(List.of(finding));
    }
}
