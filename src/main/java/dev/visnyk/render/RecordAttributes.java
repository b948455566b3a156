package dev.visnyk.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the components of answers by name. The components of a record are its attributes in templates. */
final class RecordAttributes {
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), handle(component));
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private RecordAttributes() {}

    static @Nullable Object read(Record value, String name) {
        Map<String, MethodHandle> accessors = ACCESSORS.get(value.getClass());
        MethodHandle accessor = accessors.get(name);
        if (accessor == null) {
            throw new Handle.NoSuchAttribute(name, accessors.keySet());
        }
        try {
            return accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor only returns its component", e);
        }
    }

    private static MethodHandle handle(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible above", e);
        }
    }

    static Set<String> names(Class<? extends Record> type) {
        return ACCESSORS.get(type).keySet();
    }
}
