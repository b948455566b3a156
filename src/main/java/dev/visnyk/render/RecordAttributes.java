package dev.visnyk.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the components of answers by name. The components of a record are its attributes in templates. */
final class RecordAttributes {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return Collections.unmodifiableMap(accessors);
        }
    };

    private RecordAttributes() {}

    static @Nullable Object read(Record value, String name) {
        Map<String, Method> accessors = ACCESSORS.get(value.getClass());
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw new Handle.NoSuchAttribute(name, accessors.keySet());
        }
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's accessor only returns its component", e);
        }
    }

    static java.util.Set<String> names(Class<? extends Record> type) {
        return ACCESSORS.get(type).keySet();
    }
}
