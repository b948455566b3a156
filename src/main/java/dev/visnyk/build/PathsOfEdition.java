package dev.visnyk.build;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The paths of the files of an edition, which are only known once the site is read that asks for them. */
final class PathsOfEdition implements Predicate<String> {
    private volatile @Nullable Worklist files;

    void set(Worklist known) {
        files = known;
    }

    @Override
    public boolean test(String path) {
        Worklist known = files;
        return known != null && known.contains(path);
    }
}
