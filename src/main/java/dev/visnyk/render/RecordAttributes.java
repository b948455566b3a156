package dev.visnyk.render;

import dev.visnyk.query.Components;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the components of answers by name. The components of a record are its attributes in templates. */
final class RecordAttributes {
    private RecordAttributes() {}

    static @Nullable Object read(Record value, String name) {
        return named(value.getClass(), name).apply(value);
    }

    /** What reads the component with a name. */
    static Function<Record, @Nullable Object> named(Class<? extends Record> type, String name) {
        Components components = Components.of(type);
        Function<Record, @Nullable Object> component = components.named(name);
        if (component == null) {
            throw new Handle.NoSuchAttribute(name, components.names());
        }
        return component;
    }

    static Set<String> names(Class<? extends Record> type) {
        return Components.of(type).names();
    }
}
