package dev.visnyk.structured;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A thing of schema.org with its properties, in the order in which they were put; those without a value are left out. */
final class Node {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    static Node of(String type) {
        return new Node().put("@type", type);
    }

    Node put(String property, Object value) {
        boolean isEmpty = (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> values && values.isEmpty());
        if (!isEmpty) {
            properties.put(property, value instanceof Node node ? node.properties : value);
        }
        return this;
    }

    /** Puts a number that is known if it is positive. */
    Node put(String property, int number) {
        if (number > 0) {
            properties.put(property, number);
        }
        return this;
    }

    /** Puts a node for each of some values. */
    <T> Node putAll(String property, List<T> values, Function<T, Node> node) {
        List<Object> nodes = new ArrayList<>(values.size());
        for (T value : values) {
            nodes.add(node.apply(value).properties);
        }
        return put(property, nodes);
    }

    Map<String, Object> properties() {
        return properties;
    }
}
