package dev.visnyk.serve;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files that have changed since somebody last asked. A burst, as editors and version control make them, is handed on in
 * one piece: once nothing has come for a moment, or enough time has passed. Usable from several threads.
 */
final class Changes {
    /** How long nothing must have come for a burst to be over. Editors write a file and rename it within a few milliseconds. */
    private static final Duration QUIET = Duration.ofMillis(15);

    private static final Duration LONGEST_BURST = Duration.ofMillis(400);

    private final Set<String> paths = new HashSet<>();
    private boolean isEverything;
    private long first;
    private long last;

    /**
     * What may have changed.
     *
     * @param paths relative to the site's folder, with {@code /}
     * @param isEverything whether any other file may have changed too
     */
    record Batch(Set<String> paths, boolean isEverything) {}

    /** Notes that a file may have changed. */
    synchronized void add(String path) {
        paths.add(path);
        noted();
    }

    /** Notes that anything may have changed. */
    synchronized void addEverything() {
        isEverything = true;
        noted();
    }

    private void noted() {
        last = System.nanoTime();
        if (first == 0) {
            first = last;
        }
        notifyAll();
    }

    /**
     * Waits for a burst of changes, and takes it.
     *
     * @param longest how long to wait for its first change
     * @return empty if nothing has come
     */
    synchronized Optional<Batch> take(Duration longest) throws InterruptedException {
        if (!comesWithin(longest)) {
            return Optional.empty();
        }
        long left = untilItIsOver();
        while (left > 0) {
            wait(left / 1_000_000, (int) (left % 1_000_000));
            left = untilItIsOver();
        }
        Batch batch = new Batch(Set.copyOf(paths), isEverything);
        paths.clear();
        isEverything = false;
        first = 0;
        return Optional.of(batch);
    }

    /** Nanoseconds until the burst counts as over. */
    private long untilItIsOver() {
        return Math.min(last + QUIET.toNanos(), first + LONGEST_BURST.toNanos()) - System.nanoTime();
    }

    /** Waits until something comes, or a time has passed. */
    synchronized boolean comesWithin(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (first == 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }
}
