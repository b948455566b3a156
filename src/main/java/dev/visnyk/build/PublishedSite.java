package dev.visnyk.build;

import dev.visnyk.content.ContentTree;
import dev.visnyk.model.FileStamp;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.OutputEntry;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the output folder as they are, held against what was once written.
 *
 * <p>A file is intact if it has its size and has not been changed since. A folder that has not been changed since has no
 * other files in it: so only the files and folders that are known have to be looked at, and no folder has to be listed.
 */
final class PublishedSite {
    private final OutputFolder output;
    private final @Nullable BuildRecord record;
    private final Set<String> damaged;
    private final Set<String> others;

    private PublishedSite(OutputFolder output, @Nullable BuildRecord record, Set<String> damaged, Set<String> others) {
        this.output = output;
        this.record = record;
        this.damaged = damaged;
        this.others = others;
    }

    /** Begins to look at every file; without a record, all of them are others. Whoever asks for the result waits for it. */
    static Supplier<PublishedSite> look(OutputFolder output, @Nullable BuildRecord record, Workers workers) {
        if (record == null) {
            return () -> unknown(output);
        }
        Set<String> damaged = ConcurrentHashMap.newKeySet();
        List<OutputEntry> entries = record.outputs().values();
        Supplier<Optional<Set<String>>> others = workers.start(() -> others(output, record));
        Runnable files = workers.start(entries.size(), at -> {
            OutputEntry entry = entries.get(at);
            FileStamp stamp = output.stamp(entry.path());
            if (stamp.size() != entry.size() || stamp.modified() > record.published()) {
                damaged.add(entry.path());
            }
        });
        return () -> {
            files.run();
            // Something else stands where a folder was, perhaps a link to it: nothing is safe but a new site.
            return others.get()
                    .map(found -> new PublishedSite(output, record, damaged, found))
                    .orElseGet(() -> unknown(output));
        };
    }

    private static PublishedSite unknown(OutputFolder output) {
        return new PublishedSite(output, null, Set.of(), output.listing("", Set.of()));
    }

    /** The files that the record does not know; empty if a folder of the site is something else by now. */
    private static Optional<Set<String>> others(OutputFolder output, BuildRecord record) {
        Set<String> others = new HashSet<>();
        Set<String> folders = folders(record.outputs().values());
        for (String folder : folders) {
            FileStamp stamp = output.stamp(folder);
            if (stamp.size() == OutputFolder.FOLDER) {
                if (stamp.modified() > record.published()) {
                    others.addAll(output.listing(folder, folders));
                }
            } else if (!stamp.equals(FileStamp.UNKNOWN)) {
                return Optional.empty();
            }
        }
        others.removeIf(record.outputs()::contains);
        return Optional.of(others);
    }

    /** The folders that hold a file, and those that hold these; the root is the empty path. */
    private static Set<String> folders(List<OutputEntry> entries) {
        Set<String> folders = new HashSet<>(entries.size() * 2);
        for (OutputEntry entry : entries) {
            String path = entry.path();
            do {
                path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            } while (folders.add(path) && !path.isEmpty());
        }
        return folders;
    }

    /** What was once written; null when the record is of no use for what is there. */
    @Nullable
    BuildRecord record() {
        return record;
    }

    /** Whether it is exactly what was once written. */
    boolean isIntact() {
        return record != null && damaged.isEmpty() && others.isEmpty();
    }

    /** What was written at a path, if it is still there as it was. */
    Optional<OutputEntry> intact(String path) {
        OutputEntry entry = record == null ? null : record.outputs().get(path);
        return entry == null || damaged.contains(path) ? Optional.empty() : Optional.of(entry);
    }

    /** The paths of all files that are there, or were once written. */
    Stream<String> paths() {
        Stream<String> written = record == null
                ? Stream.empty()
                : record.outputs().values().stream().map(OutputEntry::path);
        return Stream.concat(written, others.stream());
    }

    /**
     * The hash of what was written at a path, else of what is there.
     *
     * @param isRead whether what is there is read for it, which takes long for a whole site; else it is taken to be 0
     */
    Optional<Long> hash(String path, boolean isRead) throws IOException {
        OutputEntry entry = record == null ? null : record.outputs().get(path);
        if (entry != null) {
            return Optional.of(entry.hash());
        }
        return others.contains(path) ? Optional.of(isRead ? output.hash(path) : 0) : Optional.empty();
    }

    /**
     * The paths of the articles that are other than when this was written, if nothing else is and they only differ in what
     * pages show of them. Asked after the articles were read.
     */
    Optional<Set<String>> changedTexts(Inputs inputs, Situation situation) {
        boolean mayBe = record != null
                && situation.equals(record.situation())
                && record.outcome().holdsAt(inputs.options().now())
                && isIntact();
        return inputs.sources()
                .changedOnly()
                .filter(changed -> mayBe
                        && changed.stream()
                                .allMatch(file -> ContentTree.isArticle(file.path())
                                        && inputs.sources().hasSameFacts(file)))
                .map(changed -> changed.stream().map(SourceFile::path).collect(Collectors.toSet()));
    }
}
