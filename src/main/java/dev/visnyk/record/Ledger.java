package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteStore;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.model.Language;
import dev.visnyk.query.AnswerHash;
import dev.visnyk.query.Answers;
import dev.visnyk.query.Query;
import dev.visnyk.query.QueryCodec;
import dev.visnyk.record.BuildRecord.SharedQuestion;
import dev.visnyk.routing.PageId;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of pages, each of the shared ones once, and knows what every page has asked. Usable from several
 * threads.
 */
public final class Ledger {
    private final Answers answers;
    private final @Nullable QueryMetrics metrics;
    private final AnswerHash hashes = new AnswerHash();
    private final ConcurrentMap<Query<?>, Shared> shared = new ConcurrentHashMap<>();
    private final List<Shared> inOrder = new ArrayList<>();
    private final ConcurrentMap<IntBuffer, Integer> shapes = new ConcurrentHashMap<>();
    private final List<int[]> shapesInOrder = new ArrayList<>();
    private final ByteStore traces = new ByteStore();

    /** A question that many pages ask, and what is known of its answer. */
    record Shared(int id, Query<?> query, Object answer, long hash) {}

    /**
     * A ledger.
     *
     * @param metrics takes the times of answers, or null if they are not to be measured
     */
    public Ledger(Answers answers, @Nullable QueryMetrics metrics) {
        this.answers = answers;
        this.metrics = metrics;
    }

    /** Begins to note what a page asks. */
    public Trace trace(PageId page) {
        return new Trace(this, page);
    }

    /** Keeps the trace of a page as long as this. */
    Slice kept(ByteWriter trace) {
        return traces.copy(trace.array(), trace.length());
    }

    /** Has a shared question answered, the first time it is asked. */
    Shared shared(Query<?> query) {
        if (metrics != null) {
            metrics.countAsked(query);
        }
        Shared known = shared.get(query);
        return known == null ? answer(query) : known;
    }

    private Shared answer(Query<?> query) {
        // Outside the lock, since an answer may take long. Two threads at worst find the same answer twice.
        Object answer = put(query);
        long hash = hashes.of(answer, url -> {});
        synchronized (inOrder) {
            Shared known = shared.get(query);
            if (known == null) {
                known = new Shared(inOrder.size(), query, answer, hash);
                inOrder.add(known);
                shared.put(query, known);
            }
            return known;
        }
    }

    /** Has a question answered that a page keeps for itself. */
    <A> A own(Query<A> query) {
        if (metrics != null) {
            metrics.countAsked(query);
        }
        return put(query);
    }

    private <A> A put(Query<A> query) {
        return metrics == null ? query.put(answers) : metrics.time(query, answers);
    }

    /** Where the time went; empty if nothing was measured. */
    public List<QueryMetrics.Row> metrics() {
        return metrics == null ? List.of() : metrics.rows();
    }

    /** The hash of an answer; that of a body is found without reading it. */
    long hash(Query<?> query, @Nullable Object answer, Consumer<String> shown) {
        PageId body = bodyOf(query);
        return body == null ? hashes.of(answer, shown) : answers.bodyVersion(body);
    }

    /** The hash of the answer that a question has now. */
    long hashNow(Query<?> query) {
        PageId body = bodyOf(query);
        return body == null ? hashes.of(query.put(answers), url -> {}) : answers.bodyVersion(body);
    }

    /** The page whose body a question asks for; null for any other question. */
    private static @Nullable PageId bodyOf(Query<?> query) {
        if (query instanceof Query.BodyOf body) {
            return body.page();
        }
        return query instanceof Query.StoryBody body ? body.article() : null;
    }

    /** The number of a set of shared questions. */
    int shape(int[] ids) {
        IntBuffer key = IntBuffer.wrap(ids);
        Integer known = shapes.get(key);
        if (known != null) {
            return known;
        }
        synchronized (shapesInOrder) {
            return shapes.computeIfAbsent(key, it -> {
                shapesInOrder.add(ids);
                return shapesInOrder.size() - 1;
            });
        }
    }

    /**
     * Asks the shared questions of an earlier build again.
     *
     * @return for each of its shapes the number of the same shape here, or -1 if one of the answers has changed
     */
    public int[] adopt(BuildRecord earlier, Map<String, Language> languages) {
        int[] ids = new int[earlier.shared().size()];
        for (int i = 0; i < ids.length; i++) {
            SharedQuestion question = earlier.shared().get(i);
            ids[i] = QueryCodec.readShared(question.query().reader(), languages)
                    .map(this::shared)
                    .filter(now -> now.hash() == question.answer())
                    .map(Shared::id)
                    .orElse(-1);
        }
        int[] adopted = new int[earlier.shapes().size()];
        for (int i = 0; i < adopted.length; i++) {
            int[] shape = Arrays.stream(earlier.shapes().get(i))
                    .map(id -> ids[id])
                    .sorted()
                    .toArray();
            adopted[i] = shape.length > 0 && shape[0] < 0 ? -1 : shape(shape);
        }
        return adopted;
    }

    /**
     * Whether every question that a page keeps for itself still has the answer that the page was made from.
     *
     * @param isDoubtful whether a question may have another answer; none else is asked
     */
    public boolean holds(PageId page, PageTrace trace, Predicate<Query<?>> isDoubtful) {
        ByteReader own = trace.own();
        for (int left = own.count(); left > 0; left--) {
            Query<?> query = QueryCodec.readOwn(own, page);
            long before = own.fixed();
            if (isDoubtful.test(query) && before != hashNow(query)) {
                return false;
            }
        }
        return true;
    }

    /** The questions that a page keeps for itself and whose answers are others than those it was made from. */
    public List<Query<?>> changed(PageId page, PageTrace trace) {
        List<Query<?>> changed = new ArrayList<>();
        ByteReader own = trace.own();
        for (int left = own.count(); left > 0; left--) {
            Query<?> query = QueryCodec.readOwn(own, page);
            if (own.fixed() != hashNow(query)) {
                changed.add(query);
            }
        }
        return changed;
    }

    /** The shared questions of a shape of an earlier build whose answers are others now. */
    public List<Query<?>> changed(BuildRecord earlier, int shape, Map<String, Language> languages) {
        List<Query<?>> changed = new ArrayList<>();
        for (int id : earlier.shapes().get(shape)) {
            SharedQuestion question = earlier.shared().get(id);
            QueryCodec.readShared(question.query().reader(), languages)
                    .map(this::shared)
                    .filter(now -> now.hash() != question.answer())
                    .ifPresent(now -> changed.add(now.query()));
        }
        return changed;
    }

    /** The shared questions and shapes that some outputs use, and the outputs with the shapes' new numbers. */
    public Compact compact(List<OutputEntry> outputs) {
        int[] newShapes = new int[shapesInOrder.size()];
        int[] newIds = new int[inOrder.size()];
        Arrays.fill(newShapes, -1);
        Arrays.fill(newIds, -1);
        List<int[]> usedShapes = new ArrayList<>();
        List<SharedQuestion> used = new ArrayList<>();
        List<OutputEntry> numbered = new ArrayList<>(outputs.size());
        for (OutputEntry output : outputs) {
            if (!output.isPage()) {
                numbered.add(output);
                continue;
            }
            if (newShapes[output.shape()] < 0) {
                newShapes[output.shape()] = usedShapes.size();
                usedShapes.add(Arrays.stream(shapesInOrder.get(output.shape()))
                        .map(id -> {
                            if (newIds[id] < 0) {
                                newIds[id] = used.size();
                                used.add(question(inOrder.get(id)));
                            }
                            return newIds[id];
                        })
                        .toArray());
            }
            numbered.add(output.withShape(newShapes[output.shape()]));
        }
        return new Compact(used, usedShapes, numbered);
    }

    /** What of a ledger belongs into a record. */
    public record Compact(List<SharedQuestion> shared, List<int[]> shapes, List<OutputEntry> outputs) {}

    /** The shared questions of a shape. */
    List<SharedQuestion> questions(int shape) {
        return Arrays.stream(shapesInOrder.get(shape))
                .mapToObj(id -> question(inOrder.get(id)))
                .toList();
    }

    private static SharedQuestion question(Shared shared) {
        ByteWriter query = new ByteWriter(64);
        QueryCodec.writeShared(shared.query(), query);
        return new SharedQuestion(Slice.of(query), shared.hash());
    }
}
