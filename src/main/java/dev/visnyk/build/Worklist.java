package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.OutputEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an edition in the order of their paths, and which of them have to be made. Usable from several threads. */
interface Worklist {
    /** The files to make: those of the earlier build if at most texts have changed, else those that are planned. */
    static Worklist of(
            PreparedSite site,
            Inputs inputs,
            Situation situation,
            PublishedSite published,
            @Nullable Freshness freshness,
            Workers workers) {
        Optional<Set<String>> texts = published.changedTexts(inputs, situation);
        BuildRecord earlier = published.record();
        if (texts.isPresent() && earlier != null && freshness != null) {
            int[] shown = site.urls(texts.get()).stream()
                    .mapToInt(String::hashCode)
                    .sorted()
                    .toArray();
            boolean areBodies =
                    inputs.sources().changedOnly().orElseThrow().stream().allMatch(inputs.sources()::hasSameHead);
            return new RecordedFiles(earlier, freshness, site.languages(), shown, areBodies);
        }
        PlannedFiles files = PlannedFiles.of(site, workers);
        if (freshness != null) {
            files.compare(freshness);
        }
        return files;
    }

    int size();

    /** Why the file at a position is made anew, or is not. */
    Reason reason(int at);

    /** The file at a position that is made anew. */
    OutputFile file(int at);

    /** What is remembered of the file at a position that is not made anew. */
    OutputEntry kept(int at);

    /** The file with a path. */
    Optional<OutputFile> find(String path);

    /** Whether there is a file with a path. */
    boolean contains(String path);

    /** Pages by language key, in the order of the languages. */
    Map<String, Integer> pages();

    /** What was found wrong with the files as a whole. */
    List<Diagnostic> findings();
}
