package dev.visnyk.build;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.ByPath;
import dev.visnyk.record.OutputEntry;
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
 * @param outputs every file of the site
 * @param rendered how many of them were made anew; the others were left as they were
 * @param changes what is different from the last build
 * @param baseUrl where the site is published
 * @param phases how long each phase took, in nanoseconds, in their order
 * @param explanation why a page was or was not made anew; empty when nobody asked
 * @param metrics where the time of rendering went; empty when nobody asked
 * @param next when the site changes by itself, or null
 */
public record BuildResult(
        List<Diagnostic> findings,
        boolean isPublished,
        Map<String, Integer> pages,
        ByPath<OutputEntry> outputs,
        int rendered,
        Changes changes,
        String baseUrl,
        Map<String, Long> phases,
        String explanation,
        Metrics metrics,
        @Nullable Instant next) {
    public BuildResult {
        findings = List.copyOf(findings);
    }

    /** Of a build that left the output folder alone. */
    static BuildResult notPublished(DiagnosticCollector findings) {
        return new BuildResult(
                findings.sorted(),
                false,
                Map.of(),
                ByPath.ofSorted(List.of(), OutputEntry::path),
                0,
                Changes.NONE,
                "",
                Map.of(),
                "",
                Metrics.NONE,
                null);
    }

    /** How many files the site has. */
    public int files() {
        return outputs.size();
    }

    public long errors() {
        return findings.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return findings.size() - errors();
    }
}
