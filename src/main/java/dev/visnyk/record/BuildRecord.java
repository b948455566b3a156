package dev.visnyk.record;

import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.model.ByPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one build leaves behind. Immutable.
 *
 * @param published no file of the site was changed after this moment, in nanoseconds since 1970
 * @param situation what it was built from besides the sources
 * @param outcome what came of it
 * @param bodies name of the file that holds parsed bodies
 * @param sources every file below content, by path
 * @param shared the questions that many pages asked, as bytes, each with the hash of its answer
 * @param shapes the sets of shared questions that pages asked, as positions in {@code shared}
 * @param outputs every file of the site, by path
 */
public record BuildRecord(
        long published,
        Situation situation,
        Outcome outcome,
        String bodies,
        ByPath<SourceEntry> sources,
        List<SharedQuestion> shared,
        List<int[]> shapes,
        ByPath<OutputEntry> outputs) {
    /** What is known of sources alone, by a program that read a site and wrote none. */
    public static BuildRecord ofSources(Situation situation, long started, Instant now, ByPath<SourceEntry> sources) {
        return new BuildRecord(
                0,
                situation,
                new Outcome(started, now, null, 0, Map.of(), List.of(), List.of()),
                "",
                sources,
                List.of(),
                List.of(),
                ByPath.ofSorted(List.of(), OutputEntry::path));
    }

    /** The same record with what is newly known of sources that are the same. */
    public BuildRecord withSources(long started, ByPath<SourceEntry> entries) {
        Outcome restarted = outcome.again(started, outcome.now(), outcome.edition(), outcome.findings());
        return new BuildRecord(published, situation, restarted, bodies, entries, shared, shapes, outputs);
    }

    /** The record of a build that asked the same questions as this one. */
    public BuildRecord after(
            Outcome result, String bodiesName, ByPath<SourceEntry> entries, ByPath<OutputEntry> files) {
        return new BuildRecord(0, situation, result, bodiesName, entries, shared, shapes, files);
    }

    /** How many bytes of the file of bodies are in use. */
    long bodiesLength() {
        return sources.values().stream()
                .map(SourceEntry::body)
                .mapToLong(place -> place.offset() + place.length())
                .max()
                .orElse(0);
    }

    /**
     * What a build depends on besides the files below content.
     *
     * @param configuration hash of what decides how front matter is understood
     * @param options hash of the flags and variables that can change a page
     * @param theme hash of the site's own templates
     * @param walk hash of what was found wrong with the content folder itself
     */
    public record Situation(long configuration, long options, long theme, long walk) {}

    /**
     * What came of a build.
     *
     * @param started when it began to look at the sources, in milliseconds since 1970
     * @param now the moment it was built for
     * @param due when the site changes by itself, or null
     * @param edition stands for every byte of the site
     * @param pages pages by language key
     * @param ofPlan those of the findings that planning the files found
     * @param findings all findings
     * @param encoded these as bytes in the record that they were read from; empty if they were found since
     */
    public record Outcome(
            long started,
            Instant now,
            @Nullable Instant due,
            long edition,
            Map<String, Integer> pages,
            List<Diagnostic> ofPlan,
            List<Diagnostic> findings,
            Slice encoded) {
        public Outcome(
                long started,
                Instant now,
                @Nullable Instant due,
                long edition,
                Map<String, Integer> pages,
                List<Diagnostic> ofPlan,
                List<Diagnostic> findings) {
            this(started, now, due, edition, pages, ofPlan, findings, Slice.EMPTY);
        }

        /** The outcome of a build that planned the same files. */
        public Outcome again(long start, Instant moment, long whole, List<Diagnostic> found) {
            Slice known = found == findings ? encoded : Slice.EMPTY;
            return new Outcome(start, moment, due, whole, pages, ofPlan, found, known);
        }

        /** Whether nothing that depends on time alone has changed between the build and a moment. */
        public boolean holdsAt(Instant moment) {
            return !moment.isBefore(now) && (due == null || moment.isBefore(due));
        }
    }

    /** A question that many pages asked, and the hash of its answer. */
    public record SharedQuestion(Slice query, long answer) {}
}
