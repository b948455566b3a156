package dev.visnyk.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param rule the rule it comes from
 * @param severity usually the rule's own
 * @param position where it lies
 * @param message what is wrong, one sentence, lower case, no full stop
 * @param hint what to do about it, or null when there is nothing useful to say
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        SourcePosition position,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public static Diagnostic of(Rule rule, SourcePosition position, String message) {
        return new Diagnostic(rule, rule.severity(), position, message, null);
    }

    public Diagnostic withHint(String advice) {
        return new Diagnostic(rule, severity, position, message, advice);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
