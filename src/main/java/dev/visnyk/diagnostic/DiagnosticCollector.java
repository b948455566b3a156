package dev.visnyk.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Gathers the findings of one run. Safe for use from several threads; the order of arrival does not show. */
public final class DiagnosticCollector implements DiagnosticSink {
    private final List<Diagnostic> found = new ArrayList<>();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** All findings so far, sorted by place, each once. */
    public synchronized List<Diagnostic> sorted() {
        return found.isEmpty() ? List.of() : found.stream().sorted().distinct().toList();
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}
