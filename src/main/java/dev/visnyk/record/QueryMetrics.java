package dev.visnyk.record;

import dev.visnyk.query.Answers;
import dev.visnyk.query.Query;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each kind of question was asked, and how long answering took. Usable from several threads. */
public final class QueryMetrics {
    private final ConcurrentMap<Class<?>, Tally> tallies = new ConcurrentHashMap<>();

    /**
     * What is known of a kind of question.
     *
     * @param kind its name
     * @param answered how often an answer was looked for
     * @param asked how often pages asked; shared questions are asked more often than answered
     * @param nanoseconds how long all the answering took
     */
    public record Row(String kind, long answered, long asked, long nanoseconds) {}

    private record Tally(LongAdder answered, LongAdder asked, LongAdder nanoseconds) {
        private Tally() {
            this(new LongAdder(), new LongAdder(), new LongAdder());
        }
    }

    void countAsked(Query<?> query) {
        tally(query).asked().increment();
    }

    /** Has a question answered, and times it. */
    <A> A time(Query<A> query, Answers answers) {
        Tally tally = tally(query);
        long start = System.nanoTime();
        try {
            return query.put(answers);
        } finally {
            tally.nanoseconds().add(System.nanoTime() - start);
            tally.answered().increment();
        }
    }

    private Tally tally(Query<?> query) {
        return tallies.computeIfAbsent(query.getClass(), kind -> new Tally());
    }

    /** What is known of each kind, in no order. */
    public List<Row> rows() {
        return tallies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(Class<?> kind, Tally tally) {
        return new Row(
                kind.getSimpleName(),
                tally.answered().sum(),
                tally.asked().sum(),
                tally.nanoseconds().sum());
    }
}
