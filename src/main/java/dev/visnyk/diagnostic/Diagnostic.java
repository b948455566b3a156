package dev.visnyk.diagnostic;

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
        int byPosition = position.compareTo(other.position);
        if (byPosition != 0) {
            return byPosition;
        }
        int bySeverity = severity.compareTo(other.severity);
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : message.compareTo(other.message);
    }
}
