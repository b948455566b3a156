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

/**
 * The files of an edition once they are all made.
 *
 * @param all what is to be remembered of each
 * @param anew those that were not taken over from the edition before
 */
record MadeFiles(ByPath<OutputEntry> all, List<OutputFile> anew) {
    /** Stands for every byte of the site. */
    long edition() {
        Hash hash = new Hash();
        long sum = 0;
        for (OutputEntry entry : all.values()) {
            sum += hash.clear().text(entry.path()).number(entry.hash()).value();
        }
        return sum;
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
