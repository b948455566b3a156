package dev.visnyk.web;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What waits for one host, and when it may be asked again. Times are those of {@link System#nanoTime}. For one thread. */
final class Host {
    private final int most;
    private final PriorityQueue<Waiting> queue =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::due).thenComparingLong(Waiting::number));
    private final long origin;
    private long number;
    private long open;
    private int running;
    private @Nullable Answer failure;

    /** @param due is after the origin, so that it can be compared whatever the origin is */
    private record Waiting(Inquiry inquiry, long due, long number) {}

    /**
     * A host that may be asked at once.
     *
     * @param most how many requests it gets at a time
     */
    Host(int most, long now) {
        this.most = most;
        this.origin = now;
        this.open = now;
    }

    void add(Inquiry inquiry, long due) {
        queue.add(new Waiting(inquiry, due - origin, number++));
    }

    /** Whether something waits and a place is free. */
    boolean isFree() {
        return running < most && !queue.isEmpty();
    }

    /** When the first that waits may be sent. */
    long due() {
        Waiting first = queue.element();
        return origin + Math.max(first.due(), open - origin);
    }

    boolean isReady(long now) {
        return isFree() && due() - now <= 0;
    }

    /** The first that waits; nothing else is due before {@code next}. */
    Inquiry take(long next) {
        running++;
        pauseUntil(next);
        return queue.remove().inquiry();
    }

    /** One that was taken is through. */
    void release() {
        running--;
    }

    /** Leaves the host alone until then. */
    void pauseUntil(long time) {
        if (time - open > 0) {
            open = time;
        }
    }

    /** What all that wait will hear, so that nobody needs to ask; null while the host can be asked. */
    @Nullable
    Answer failure() {
        return failure;
    }

    /**
     * Nothing can be asked of it any more.
     *
     * @return those that have waited in vain
     */
    List<Inquiry> fail(Answer answer) {
        failure = answer;
        List<Inquiry> left = queue.stream().map(Waiting::inquiry).toList();
        queue.clear();
        return left;
    }
}
