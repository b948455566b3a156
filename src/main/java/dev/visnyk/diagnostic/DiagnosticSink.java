package dev.visnyk.diagnostic;

/** Takes findings. Implementations used from several threads say so. */
@FunctionalInterface
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);

    /** Reports a finding of a rule at its usual severity. */
    default void report(Rule rule, SourcePosition position, String message) {
        report(Diagnostic.of(rule, position, message));
    }

    /** Reports a finding with advice on what to do. */
    default void report(Rule rule, SourcePosition position, String message, String hint) {
        report(Diagnostic.of(rule, position, message).withHint(hint));
    }
}
