package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.model.ByPath;
import dev.visnyk.output.OutputFile;
import dev.visnyk.record.OutputEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The files of an edition once they are all made.
 *
 * @param all what is to be remembered of each
 * @param anew those that were not taken over from the edition before
 * @param edition stands for every byte of the site: the sum of {@link #shares}
 */
record MadeFiles(ByPath<OutputEntry> all, List<OutputFile> anew, long edition) {
    /** The shares of some files in the sum that an edition is known by. */
    static long shares(IntStream positions, OutputEntry[] entries) {
        Hash hash = new Hash();
        return positions
                .mapToLong(at -> hash.clear()
                        .text(entries[at].path())
                        .number(entries[at].hash())
                        .value())
                .sum();
    }

    /**
     * What becomes other than it was when the staged files are published.
     *
     * @param isExact whether a file that no record tells of is read, or else taken to change
     */
    Changes changes(PublishedSite before, SiteWriter writer, boolean isExact) throws IOException {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (OutputFile file : anew) {
            String path = file.path();
            if (writer.isStaged(path)) {
                Optional<Long> hash = before.hash(path, isExact);
                if (hash.isEmpty()) {
                    added.add(path);
                } else if (hash.get() != Objects.requireNonNull(all.get(path)).hash()) {
                    changed.add(path);
                }
            }
        }
        List<String> removed =
                before.paths().filter(path -> !all.contains(path)).sorted().toList();
        return new Changes(added, changed, removed);
    }
}
