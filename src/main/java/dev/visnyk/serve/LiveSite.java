package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.build.PreviewReader;
import dev.visnyk.build.PreviewReader.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The site that is served. A thread of its own reads it again when its files change, or when it is another by itself. */
final class LiveSite implements AutoCloseable {
    /** How long something must be wrong before it is told: a file that is still being written mends itself. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** After folders have come or gone, files in them may change before they are watched: then everything is looked at again. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    /** The machine may have slept meanwhile. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** Milliseconds that a reading may take to its end once it is to be no more. */
    private static final long LONGEST_END = 5_000;

    private final PreviewReader reader;
    private final Supplier<Instant> clock;
    private final Changes changes;
    private final Consumer<Update> listener;
    private final Consumer<Throwable> failed;
    private final Thread thread = new Thread(null, this::run, "visnyk-reader", 64L << 20);
    private final CountDownLatch isRead = new CountDownLatch(1);
    private volatile Reading reading = new Reading(Optional.empty(), List.of());
    private final Set<String> untold = new HashSet<>();
    private boolean hasMoved;
    private volatile boolean isClosed;

    /**
     * A site that was read.
     *
     * @param reading what came of it
     * @param touched the files that may have changed since it was last read
     * @param time how long it took, in nanoseconds
     */
    record Update(Reading reading, Set<String> touched, long time) {}

    /**
     * A site that is read once it is {@linkplain #start started}.
     *
     * @param listener is told, by one thread, of every reading
     * @param failed is told of what went wrong that is no fault of the site
     */
    LiveSite(
            PreviewReader reader,
            Supplier<Instant> clock,
            Changes changes,
            Consumer<Update> listener,
            Consumer<Throwable> failed) {
        this.reader = reader;
        this.clock = clock;
        this.changes = changes;
        this.listener = listener;
        this.failed = failed;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** The site as it was last read; waits until it has been read at all. */
    Reading reading() throws InterruptedException {
        isRead.await();
        return reading;
    }

    private void run() {
        boolean isFirst = true;
        while (!isClosed) {
            try {
                if (isFirst) {
                    isFirst = false;
                    long begin = System.nanoTime();
                    tell(reader.read(), begin);
                    reader.remember();
                } else {
                    readWhatHasChanged();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | StackOverflowError e) {
                // What was interrupted is no failure. After any other, the next change is another try.
                if (!isClosed) {
                    failed.accept(e);
                    isRead.countDown();
                }
            }
        }
    }

    private void readWhatHasChanged() throws InterruptedException {
        boolean isSettling = hasMoved;
        Optional<Changes.Batch> batch = changes.take(isSettling ? SETTLING : untilDue());
        if (batch.isEmpty() && !isSettling && !isDue()) {
            return;
        }
        hasMoved = batch.isPresent() && batch.get().isEverything();
        long begin = System.nanoTime();
        Reading read = batch.isEmpty() || batch.get().isEverything()
                ? reader.read()
                : reader.read(batch.get().paths());
        if (batch.isEmpty()
                && read.preview().equals(reading.preview())
                && read.findings().equals(reading.findings())) {
            return;
        }
        batch.ifPresent(it -> untold.addAll(it.paths()));
        boolean mayMend = read.isBroken() && !reading.isBroken();
        if (!mayMend || !changes.comesWithin(PATIENCE)) {
            tell(read, begin);
        }
    }

    private void tell(Reading read, long begin) {
        reading = read;
        isRead.countDown();
        listener.accept(new Update(read, Set.copyOf(untold), System.nanoTime() - begin));
        untold.clear();
    }

    private Optional<Instant> due() {
        return reading.preview().map(Preview::due);
    }

    private boolean isDue() {
        return due().filter(moment -> !moment.isAfter(clock.get())).isPresent();
    }

    private Duration untilDue() {
        Duration left =
                due().map(moment -> Duration.between(clock.get(), moment)).orElse(LONGEST_WAIT);
        return left.compareTo(LONGEST_WAIT) < 0 ? left.plusMillis(1) : LONGEST_WAIT;
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
