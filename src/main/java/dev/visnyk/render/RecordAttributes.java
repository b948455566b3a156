package dev.visnyk.render;

import dev.visnyk.query.Components;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the components of answers by name. The components of a record are its attributes in templates. */
final class RecordAttributes {
    private RecordAttributes() {}

    static @Nullable Object read(Record value, String name) {
        Components components = Components.of(value.getClass());
        Function<Record, @Nullable Object> component = components.named(name);
        if (component == null) {
            throw new Handle.NoSuchAttribute(name, components.names());
        }
        return component.apply(value);
    }

    static Set<String> names(Class<? extends Record> type) {
        return Components.of(type).names();
    }
}
