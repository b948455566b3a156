package dev.visnyk.content;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Sequence;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a front matter stand, for findings that only show when files are put together. These are rare, and the
 * nodes of all front matters would be most of the memory of a build, so the file is read again.
 *
 * @param file the file
 * @param hasDate whether there is a key "date", even if its value can't be understood
 */
record KeyPlaces(SourceFile file, boolean hasDate) {
    /**
     * The position of the first of some keys that is there, else of the front matter. A key may lead into a mapping or a
     * list, whose items count from 0: {@code photo.src}, {@code photos.0.src}.
     */
    SourcePosition position(String... keys) {
        Optional<Mapping> top = read();
        for (String key : keys) {
            YamlNode node = top.isEmpty() ? null : find(key, top.get());
            if (node != null) {
                return node.position();
            }
        }
        return top.map(Mapping::position).orElse(SourcePosition.ofFile(file.path()));
    }

    private Optional<Mapping> read() {
        return new SourceReader(SourceMemory.NONE, finding -> {})
                .readFrontMatter(file)
                .flatMap(text -> {
                    FrontMatterBlock block = FrontMatterBlock.find(text);
                    return YamlParser.parse(
                            block.head(text), block.start(), block.end(), YamlRules.FRONT_MATTER, finding -> {});
                });
    }

    private static @Nullable YamlNode find(String key, Mapping top) {
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
