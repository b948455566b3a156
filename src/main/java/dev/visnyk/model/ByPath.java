package dev.visnyk.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values with a path, in the order of their paths. Looking them up in about that order costs next to nothing, which is why
 * this is no map. Immutable; usable from several threads.
 */
public final class ByPath<T> {
    private static final int NEAR = 4;

    private final List<T> values;
    private final Function<? super T, String> path;

    /** Where the last one was found; a guess, so that threads may see each other's or not. */
    private int last;

    private ByPath(List<T> values, Function<? super T, String> path) {
        this.values = Collections.unmodifiableList(values);
        this.path = path;
    }

    /** Of values that are in the order of their paths already. */
    public static <T> ByPath<T> ofSorted(List<T> values, Function<? super T, String> path) {
        return new ByPath<>(values, path);
    }

    public static <T> ByPath<T> of(List<T> values, Function<? super T, String> path) {
        return new ByPath<>(values.stream().sorted(Comparator.comparing(path)).toList(), path);
    }

    /** All values in the order of their paths. */
    public List<T> values() {
        return values;
    }

    public int size() {
        return values.size();
    }

    public boolean contains(String wanted) {
        return get(wanted) != null;
    }

    /** The value with a path, or null. */
    public @Nullable T get(String wanted) {
        int near = last;
        for (int at = near; at < Math.min(near + NEAR, values.size()); at++) {
            if (path.apply(values.get(at)).equals(wanted)) {
                last = at + 1;
                return values.get(at);
            }
        }
        int at = firstFrom(wanted);
        if (at == values.size() || !path.apply(values.get(at)).equals(wanted)) {
            return null;
        }
        last = at + 1;
        return values.get(at);
    }

    /** The values whose paths begin with something. */
    public List<T> startingWith(String start) {
        int from = firstFrom(start);
        int to = from;
        while (to < values.size() && path.apply(values.get(to)).startsWith(start)) {
            to++;
        }
        return values.subList(from, to);
    }

    /** Where the first value stands whose path is not before another. */
    private int firstFrom(String wanted) {
        int low = 0;
        int high = values.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (path.apply(values.get(middle)).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
