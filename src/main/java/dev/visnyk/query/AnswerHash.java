package dev.visnyk.query;

import dev.visnyk.binary.Hash;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of answers, by which a later build knows whether an answer is still the same. Everything in an answer counts, in
 * its order and with its type; a value of a type that answers may not hold is refused. Usable from several threads.
 */
public final class AnswerHash {
    private static final int CARDS_KEPT_LOG = 15;

    private static final ClassValue<MethodHandle[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            MethodHandle[] handles = new MethodHandle[components.length];
            for (int i = 0; i < handles.length; i++) {
                handles[i] = handle(components[i].getAccessor());
            }
            return handles;
        }
    };

    /** Hashes of cards, which stand in many answers; a new one takes the place of whichever has its slot. */
    private final AtomicReferenceArray<KeptHash> cards = new AtomicReferenceArray<>(1 << CARDS_KEPT_LOG);

    private record KeptHash(Card card, long hash) {}

    /** The hash of an answer; {@code shown} is told the URL of each article that the answer shows as a card. */
    public long of(@Nullable Object answer, Consumer<String> shown) {
        Hash hash = new Hash();
        add(answer, hash, shown);
        return hash.value();
    }

    private void add(@Nullable Object value, Hash hash, Consumer<String> shown) {
        if (value == null) {
            hash.number(Tag.NOTHING);
        } else if (value instanceof String text) {
            hash.number(Tag.TEXT).text(text);
        } else if (value instanceof Card card) {
            shown.accept(card.url());
            hash.number(Tag.CARD).number(ofCard(card));
        } else if (value instanceof Record view) {
            addRecord(view, hash, shown);
        } else if (value instanceof List<?> list) {
            hash.number(Tag.LIST).number(list.size());
            for (Object item : list) {
                add(item, hash, shown);
            }
        } else if (value instanceof Integer || value instanceof Long) {
            hash.number(Tag.NUMBER).number(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            hash.number(Tag.FLAG).flag(flag);
        } else if (value instanceof Optional<?> optional) {
            add(optional.orElse(null), hash, shown);
        } else if (value instanceof Map<?, ?> map) {
            hash.number(Tag.MAP).number(map.size());
            map.forEach((key, entry) -> {
                add(key, hash, shown);
                add(entry, hash, shown);
            });
        } else if (value instanceof Enum<?> word) {
            hash.number(Tag.TEXT).text(word.name());
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
        Hash hash = new Hash();
        addRecord(card, hash, url -> {});
        long value = hash.value();
        cards.set(slot, new KeptHash(card, value));
        return value;
    }

    private void addRecord(Record view, Hash hash, Consumer<String> shown) {
        MethodHandle[] components = COMPONENTS.get(view.getClass());
        hash.number(Tag.RECORD).text(view.getClass().getSimpleName()).number(components.length);
        for (MethodHandle component : components) {
            add(read(view, component), hash, shown);
        }
    }

    private static @Nullable Object read(Record view, MethodHandle component) {
        try {
            return component.invokeExact(view);
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor only returns its component", e);
        }
    }

    private static MethodHandle handle(Method accessor) {
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible above", e);
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
