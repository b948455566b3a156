package dev.visnyk.content;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Where the keys of a front matter stand, for findings that only show when files are put together. */
record KeyPlaces(Mapping top) {
    boolean has(String key) {
        return find(key) != null;
    }

    /**
     * The position of the first of some keys that is there, else of the front matter. A key may lead into a mapping or a
     * list, whose items count from 0: {@code photo.src}, {@code photos.0.src}.
     */
    SourcePosition position(String... keys) {
        for (String key : keys) {
            YamlNode node = find(key);
            if (node != null) {
                return node.position();
            }
        }
        return top.position();
    }

    private @Nullable YamlNode find(String key) {
        YamlNode node = top;
        for (String step : key.split("\\.")) {
            if (node instanceof Mapping mapping) {
                Entry entry = mapping.entries().get(step);
                node = entry == null ? null : entry.value();
            } else if (node instanceof Sequence list) {
                int at = Integer.parseInt(step);
                node = at < list.items().size() ? list.items().get(at) : null;
            } else {
                // A single value counts as a list of one.
                return node != null && step.equals("0") ? node : null;
            }
        }
        return node;
    }
}
