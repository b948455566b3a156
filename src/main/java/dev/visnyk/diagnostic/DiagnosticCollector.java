package dev.visnyk.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
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
            // In place, so that those that come later are sorted in among these.
            Collections.sort(found);
            known = eachOnce(found);
            sorted = known;
        }
        return known;
    }

    /** Equal findings are neighbours, or have only such between them as differ in what is not sorted by. */
    private static List<Diagnostic> eachOnce(List<Diagnostic> findings) {
        List<Diagnostic> once = new ArrayList<>(findings.size());
        int alike = 0;
        for (Diagnostic finding : findings) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(finding) != 0) {
                alike = once.size();
                once.add(finding);
            } else if (!once.subList(alike, once.size()).contains(finding)) {
                once.add(finding);
            }
        }
        return Collections.unmodifiableList(once);
    }

    /** Reports all findings so far somewhere else. */
    public synchronized void reportTo(DiagnosticSink sink) {
        found.forEach(sink::report);
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}
