package dev.visnyk.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A fixed number of threads with stacks deep enough for any nesting that the parsers' limits allow.
 *
 * <p>Work is handed out value by value in order, so that threads stay busy to the end, and results do not depend on the
 * number of threads.
 */
public final class Workers implements AutoCloseable {
    private static final long STACK_BYTES = 64L << 20;

    private final int threads;
    private final ExecutorService executor;

    /** Threads behind the JVM's compilers, where the system heeds it: what those have compiled runs many times as fast. */
    public Workers(int threads) {
        this(threads, Thread.MIN_PRIORITY);
    }

    /** Threads on whose results a person waits, so that they stand behind nothing. */
    public static Workers forAPerson(int threads) {
        return new Workers(threads, Thread.NORM_PRIORITY);
    }

    private Workers(int threads, int priority) {
        this.threads = threads;
        AtomicInteger count = new AtomicInteger();
        executor = Executors.newFixedThreadPool(
                threads, task -> thread(task, "visnyk-" + count.incrementAndGet(), priority));
    }

    @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it but the time a build takes.
    private static Thread thread(Runnable task, String name, int priority) {
        Thread thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.setPriority(priority);
        return thread;
    }

    /** As many threads as the machine has processors. */
    public static Workers forThisMachine() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** Does one thing after another on these threads; for a library that wants to be given some. */
    public Executor executor() {
        return executor;
    }

    /** Applies a function to every value; the results are in the order of the values. */
    public <T, R> List<R> map(List<T> values, Function<? super T, ? extends R> function) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(values.size());
        run(values.size(), index -> results.set(index, function.apply(values.get(index))));
        List<R> list = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    /** Begins some work on a thread of its own; whoever asks for the result waits for it. */
    public <T> Supplier<T> start(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        Future<?> running = executor.submit(() -> result.set(work.get()));
        return () -> {
            await(List.of(running));
            return Objects.requireNonNull(result.get());
        };
    }

    /** Something done to the value at a position. */
    @FunctionalInterface
    public interface Step {
        void at(int index);
    }

    /**
     * Does a step for every position from 0 to {@code count - 1}.
     *
     * @throws RuntimeException or Error the first that a step throws; the other threads then stop at their next step
     */
    public void run(int count, Step step) {
        await(begin(count, step));
    }

    /** Begins to do a step for every position; whoever runs the result waits for the end, and gets what a step throws. */
    public Runnable start(int count, Step step) {
        List<Future<?>> running = begin(count, step);
        return () -> await(running);
    }

    private List<Future<?>> begin(int count, Step step) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, count); i++) {
            running.add(executor.submit(() -> {
                try {
                    for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                        step.at(at);
                    }
                } finally {
                    next.addAndGet(count);
                }
            }));
        }
        return running;
    }

    private static void await(List<? extends Future<?>> running) {
        Throwable failure = null;
        for (Future<?> future : running) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while working", e);
            }
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
