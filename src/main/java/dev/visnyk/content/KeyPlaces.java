package dev.visnyk.content;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a front matter stand, for findings that only show when files are put together. There is a table of each
 * article, so it is kept as bytes, and positions come without the line itself.
 *
 * @param file path of the file
 * @param hasDate whether there is a key "date", even if its value can't be understood
 * @param table place of the front matter, then each key's name and place
 */
record KeyPlaces(String file, boolean hasDate, byte[] table) {
    /** Keys whose parts findings may be about. */
    private static final Set<String> WITH_PARTS = Set.of("aliases", "photo", "photos", "related");

    static KeyPlaces of(String file, Mapping top) {
        ByteWriter out = new ByteWriter(256);
        write("", top, out);
        top.entries().forEach((key, entry) -> {
            write(key, entry.value(), out);
            if (WITH_PARTS.contains(key)) {
                writeParts(key, entry.value(), out);
            }
        });
        return new KeyPlaces(file, top.entries().containsKey("date"), out.toBytes());
    }

    private static void writeParts(String key, YamlNode node, ByteWriter out) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((name, entry) -> write(key + "." + name, entry.value(), out));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                write(key + "." + i, list.items().get(i), out);
                if (list.items().get(i) instanceof Mapping) {
                    writeParts(key + "." + i, list.items().get(i), out);
                }
            }
        }
    }

    private static void write(String key, YamlNode node, ByteWriter out) {
        out.text(key);
        out.number(node.place().line());
        out.number(node.place().column());
    }

    /**
     * The position of the first of some keys that is there, else of the front matter. A key may lead into a mapping or a
     * list, whose items count from 0: {@code photo.src}, {@code photos.0.src}; a single value counts as a list of one.
     */
    SourcePosition position(String... keys) {
        for (String key : keys) {
            SourcePosition place = find(key);
            place = place == null && key.endsWith(".0") ? find(key.substring(0, key.length() - 2)) : place;
            if (place != null) {
                return place;
            }
        }
        SourcePosition top = find("");
        return top == null ? SourcePosition.ofFile(file) : top;
    }

    private @Nullable SourcePosition find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        ByteReader in = new ByteReader(table);
        while (!in.isAtEnd()) {
            boolean isFound = in.isText(wanted);
            int line = (int) in.number();
            int column = (int) in.number();
            if (isFound) {
                return SourcePosition.withoutExcerpt(file, line, column);
            }
        }
        return null;
    }
}
