package dev.visnyk.diagnostic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Findings as people read them:
 *
 * <pre>
 * content/politics/x.en.md:7:3: error: unknown key "captoin" in photo [front-matter/unknown-key]
 *   captoin: A caption
 *   ^
 *   hint: did you mean "caption"?
 * </pre>
 *
 * <p>Of each rule's warnings only the first are printed in full; the rest are counted.
 */
public final class DiagnosticPrinter {
    private static final int WARNINGS_PER_RULE = 20;
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[34m";

    private final boolean hasColour;
    private final boolean printsAll;
    private final UnaryOperator<SourcePosition> excerpts;

    /** A printer that shows what lines it is given. */
    public DiagnosticPrinter(boolean hasColour, boolean printsAll) {
        this(hasColour, printsAll, UnaryOperator.identity());
    }

    /**
     * @param hasColour whether to use ANSI colours
     * @param printsAll whether to print every warning
     * @param excerpts looks up the line of a position that has none
     */
    public DiagnosticPrinter(boolean hasColour, boolean printsAll, UnaryOperator<SourcePosition> excerpts) {
        this.hasColour = hasColour;
        this.printsAll = printsAll;
        this.excerpts = excerpts;
    }

    /** The findings in their order, each ending in a line end. */
    public String print(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        Map<Rule, Integer> warnings = new EnumMap<>(Rule.class);
        for (Diagnostic finding : findings) {
            if (finding.isError()
                    || printsAll
                    || warnings.merge(finding.rule(), 1, Integer::sum) <= WARNINGS_PER_RULE) {
                print(finding, out);
            }
        }
        warnings.forEach((rule, count) -> {
            if (count > WARNINGS_PER_RULE) {
                out.append(
                        "… and %d more warnings [%s]; -v prints all\n".formatted(count - WARNINGS_PER_RULE, rule.id()));
            }
        });
        return out.toString();
    }

    private void print(Diagnostic finding, StringBuilder out) {
        String colour = finding.isError() ? RED : YELLOW;
        out.append(paint(BOLD, printable(finding.position().toString())))
                .append(": ")
                .append(paint(colour, finding.severity().label() + ":"))
                .append(' ')
                .append(printable(finding.message()))
                .append(" [")
                .append(finding.rule().id())
                .append("]\n");
        excerpt(excerpts.apply(finding.position()), colour, out);
        if (finding.hint() != null) {
            out.append("  ")
                    .append(paint(BLUE, "hint:"))
                    .append(' ')
                    .append(printable(finding.hint()))
                    .append('\n');
        }
    }

    private void excerpt(SourcePosition position, String colour, StringBuilder out) {
        if (position.line() == 0 || position.excerpt().isBlank()) {
            return;
        }
        out.append("  ").append(printable(position.excerpt())).append('\n');
        int before = Math.min(
                position.caret() - 1,
                position.excerpt().codePointCount(0, position.excerpt().length()));
        out.append("  ")
                .append(" ".repeat(Math.max(0, before)))
                .append(paint(colour, "^"))
                .append('\n');
    }

    /** Text of a source without what a terminal would obey: a tab is a blank, any other control character is shown. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars()
                .map(c -> c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c)
                .forEach(c -> shown.append((char) c));
        return shown.toString();
    }

    private String paint(String colour, String text) {
        return hasColour ? colour + text + RESET : text;
    }
}
