package dev.visnyk.build;

import dev.visnyk.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a build.
 *
 * @param findings all findings, sorted
 * @param isPublished whether the output folder now holds this build
 * @param pages pages by language key, in the order of the languages
 * @param files files written
 * @param next when the site changes by itself, or null
 */
public record BuildResult(
        List<Diagnostic> findings,
        boolean isPublished,
        Map<String, Integer> pages,
        int files,
        @Nullable Instant next) {
    public BuildResult {
        findings = List.copyOf(findings);
    }

    public long errors() {
        return findings.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return findings.size() - errors();
    }
}
