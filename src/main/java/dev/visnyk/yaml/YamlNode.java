package dev.visnyk.yaml;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value that knows where it stands. */
public sealed interface YamlNode {
    /** The document the value was read from and the 1-based line and column at which it starts. */
    Place place();

    /** What an author would call this kind of value. */
    String kind();

    default SourcePosition position() {
        return place().position();
    }

    /** Line and column, resolved to a position with its excerpt only when a finding needs one. */
    record Place(SourceText source, int line, int column) {
        public SourcePosition position() {
            return source.position(line, column);
        }
    }

    /**
     * A text value, exactly as written.
     *
     * @param quoted whether it stood in quotes or a block; an unquoted empty one is "no value"
     */
    record Scalar(Place place, String text, boolean quoted) implements YamlNode {
        /** Whether it says that there is no value. */
        public boolean isAbsent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return isAbsent() ? "nothing" : "a text";
        }
    }

    /** A list. */
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order written. */
    record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /** One key of a mapping and its value. */
    record Entry(Place key, YamlNode value) {}
}
