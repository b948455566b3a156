package dev.visnyk.build;

import java.util.List;

/**
 * What a build changed in the output folder, as paths relative to it, sorted.
 *
 * @param added files that were not there before
 * @param changed files with other bytes than before
 * @param removed files that are gone
 */
public record Changes(List<String> added, List<String> changed, List<String> removed) {
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    public int count() {
        return added.size() + changed.size() + removed.size();
    }
}
