package dev.visnyk.query;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The components of a kind of record, in their order, as functions that read them. */
public final class Components {
    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final String name;
    private final Map<String, Function<Record, @Nullable Object>> byName = new LinkedHashMap<>();
    private final List<Function<Record, @Nullable Object>> inOrder;

    private Components(Class<?> type) {
        name = type.getSimpleName();
        for (RecordComponent component : type.getRecordComponents()) {
            byName.put(component.getName(), new Reader(component.getAccessor()));
        }
        inOrder = List.copyOf(byName.values());
    }

    /** Those of a record's class. */
    public static Components of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    /** The simple name of the class. */
    String name() {
        return name;
    }

    List<Function<Record, @Nullable Object>> inOrder() {
        return inOrder;
    }

    /** Reads the component with a name; null when there is none. */
    public @Nullable Function<Record, @Nullable Object> named(String component) {
        return byName.get(component);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * Reads a component: a few times by reflection, since making a function costs as much as hundreds of such reads and most kinds
     * of records are read a few times in a small build; then by a function.
     */
    private static final class Reader implements Function<Record, @Nullable Object> {
        private static final int MOST_REFLECTED = 15;

        private final Method accessor;
        private int reflected;
        private volatile @Nullable Function<Record, @Nullable Object> function;

        Reader(Method accessor) {
            this.accessor = accessor;
            accessor.setAccessible(true);
        }

        @Override
        public @Nullable Object apply(Record value) {
            Function<Record, @Nullable Object> made = function;
            if (made != null) {
                return made.apply(value);
            }
            // Other threads may count too, so that some more or some fewer reads are reflected.
            reflected++;
            if (reflected > MOST_REFLECTED) {
                made = function(accessor);
                function = made;
                return made.apply(value);
            }
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the accessor of a record's component can be called", e);
            }
        }

        @SuppressWarnings("unchecked")
        private static Function<Record, @Nullable Object> function(Method accessor) {
            try {
                MethodHandles.Lookup lookup =
                        MethodHandles.privateLookupIn(accessor.getDeclaringClass(), MethodHandles.lookup());
                MethodHandle handle = lookup.unreflect(accessor);
                CallSite site = LambdaMetafactory.metafactory(
                        lookup,
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        handle,
                        handle.type().wrap());
                return (Function<Record, @Nullable Object>) site.getTarget().invoke();
            } catch (Throwable e) {
                throw new IllegalStateException("a function can be made of an accessor", e);
            }
        }
    }
}
