package dev.visnyk.build;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The articles and pages that can be left out so that the rest of a site can be shown. */
final class BrokenTexts {
    private BrokenTexts() {}

    /** The files that errors were found in. */
    static Set<String> in(DiagnosticCollector findings) {
        return findings.sorted().stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.position().file())
                .filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
