package dev.visnyk.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the findings of one run. Safe for use from several threads; the order of arrival does not show. */
public final class DiagnosticCollector implements DiagnosticSink {
    private final List<Diagnostic> found = new ArrayList<>();
    private @Nullable List<Diagnostic> sorted = List.of();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
        sorted = null;
    }

    /** All findings so far, sorted by place, each once. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> known = sorted;
        if (known == null) {
            known = found.stream().sorted().distinct().toList();
            sorted = known;
        }
        return known;
    }

    /** Reports all findings so far somewhere else. */
    public synchronized void reportTo(DiagnosticSink sink) {
        found.forEach(sink::report);
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}
