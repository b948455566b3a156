package dev.visnyk.query;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of answers, by which a later build knows whether an answer is still the same. Everything in an answer counts, in
 * its order and with its type; a value of a type that answers may not hold is refused. Usable from several threads.
 */
public final class AnswerHash {
    private static final int CARDS_KEPT_LOG = 16;

    /** An answer as bytes, while it is hashed; that of a card within it comes behind. */
    private static final ThreadLocal<ByteWriter> BYTES = ThreadLocal.withInitial(() -> new ByteWriter(4096));

    /** Hashes of cards, which stand in many answers; a new one takes the place of whichever has its slot. */
    private final AtomicReferenceArray<KeptHash> cards = new AtomicReferenceArray<>(1 << CARDS_KEPT_LOG);

    private record KeptHash(Card card, long hash) {}

    /**
     * The hash of an answer; {@code shown} is told the URL of each article that the answer shows as a card. An answer that
     * tells of an article on another page than its own has to hold its card, or that page is not looked at again.
     */
    public long of(@Nullable Object answer, Consumer<String> shown) {
        return hash(answer, shown);
    }

    private long hash(@Nullable Object answer, Consumer<String> shown) {
        ByteWriter bytes = BYTES.get();
        int from = bytes.length();
        add(answer, bytes, shown);
        long hash = Hash.of(bytes.array(), from, bytes.length() - from);
        bytes.clearFrom(from);
        return hash;
    }

    private void add(@Nullable Object value, ByteWriter bytes, Consumer<String> shown) {
        if (value == null) {
            bytes.octet(Tag.NOTHING);
        } else if (value instanceof String text) {
            bytes.octet(Tag.TEXT);
            bytes.characters(text);
        } else if (value instanceof Card card) {
            shown.accept(card.url());
            bytes.octet(Tag.CARD);
            bytes.fixed(ofCard(card));
        } else if (value instanceof Record view) {
            addRecord(view, bytes, shown);
        } else if (value instanceof List<?> list) {
            bytes.octet(Tag.LIST);
            bytes.word(list.size());
            for (Object item : list) {
                add(item, bytes, shown);
            }
        } else if (value instanceof Integer || value instanceof Long) {
            bytes.octet(Tag.NUMBER);
            bytes.fixed(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            bytes.octet(Tag.FLAG);
            bytes.flag(flag);
        } else if (value instanceof Optional<?> optional) {
            add(optional.orElse(null), bytes, shown);
        } else if (value instanceof Map<?, ?> map) {
            bytes.octet(Tag.MAP);
            bytes.word(map.size());
            map.forEach((key, entry) -> {
                add(key, bytes, shown);
                add(entry, bytes, shown);
            });
        } else if (value instanceof Enum<?> word) {
            bytes.octet(Tag.TEXT);
            bytes.characters(word.name());
        } else {
            throw new IllegalArgumentException("answers may not hold a " + value.getClass());
        }
    }

    private long ofCard(Card card) {
        int slot = System.identityHashCode(card) & ((1 << CARDS_KEPT_LOG) - 1);
        KeptHash kept = cards.get(slot);
        if (kept != null && kept.card() == card) {
            return kept.hash();
        }
        ByteWriter bytes = BYTES.get();
        int from = bytes.length();
        addRecord(card, bytes, url -> {});
        long hash = Hash.of(bytes.array(), from, bytes.length() - from);
        bytes.clearFrom(from);
        cards.set(slot, new KeptHash(card, hash));
        return hash;
    }

    private void addRecord(Record view, ByteWriter bytes, Consumer<String> shown) {
        Components components = Components.of(view.getClass());
        bytes.octet(Tag.RECORD);
        bytes.characters(components.name());
        for (Function<Record, @Nullable Object> component : components.inOrder()) {
            add(component.apply(view), bytes, shown);
        }
    }

    /** What comes before a value, so that values of different types never look the same. */
    private static final class Tag {
        static final int NOTHING = 0;
        static final int TEXT = 1;
        static final int CARD = 2;
        static final int RECORD = 3;
        static final int LIST = 4;
        static final int NUMBER = 5;
        static final int FLAG = 6;
        static final int MAP = 7;

        private Tag() {}
    }
}
