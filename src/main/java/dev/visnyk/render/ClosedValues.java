package dev.visnyk.render;

import dev.visnyk.query.Html;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code a.b} means in a template: a component of an answer, an attribute of a handle, an entry of a map, an item of a
 * list; nothing else, and never a method of a Java object. It must throw for all the rest, because where it returns null
 * Pebble's own resolver would look for methods.
 */
final class ClosedValues implements AttributeResolver {
    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object value,
            Object attribute,
            Object @Nullable [] argumentValues,
            @Nullable ArgumentsNode arguments,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (value instanceof ForNode.LoopVariables || value instanceof MacroAttributeProvider) {
            return null;
        }
        String name = String.valueOf(attribute);
        if (arguments != null) {
            throw notFound(name + "()", List.of(), "values have no methods", template, line);
        }
        try {
            return new ResolvedAttribute(closed(read(value, name, template, line)));
        } catch (Handle.NoSuchAttribute e) {
            throw notFound(name, e.available(), "there is no \"" + name + "\" here", template, line);
        }
    }

    private static @Nullable Object read(@Nullable Object value, String name, String template, int line) {
        if (value instanceof Record answer) {
            return RecordAttributes.read(answer, name);
        }
        if (value instanceof Handle handle) {
            return handle.attribute(name);
        }
        if (value instanceof Map<?, ?> map) {
            if (!map.containsKey(name)) {
                throw new Handle.NoSuchAttribute(
                        name, map.keySet().stream().map(String::valueOf).toList());
            }
            return map.get(name);
        }
        if (value instanceof List<?> list && name.chars().allMatch(c -> c >= '0' && c <= '9') && name.length() < 9) {
            int at = Integer.parseInt(name);
            if (at < list.size()) {
                return list.get(at);
            }
            throw notFound(name, List.of(), "the list has only " + list.size() + " items", template, line);
        }
        String kind = value == null ? "nothing (null)" : "a plain value";
        throw notFound(name, List.of(), "\"" + name + "\" is asked of " + kind, template, line);
    }

    /** A value that templates may hold; markup is marked so that it is not escaped again. */
    static @Nullable Object closed(@Nullable Object value) {
        return value instanceof Html html ? new SafeString(html.markup()) : value;
    }

    private static AttributeNotFoundException notFound(
            String name, Collection<String> available, String message, String template, int line) {
        String known = available.isEmpty() ? "" : "; available: " + String.join(", ", available);
        return new AttributeNotFoundException(null, message + known, name, line, template);
    }
}
