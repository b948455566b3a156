package dev.visnyk.content;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.Optional;

/**
 * Says where a key of a file's front matter stands, by reading the file again: findings that need it are rare, and keeping
 * every line and column of a large site is not worth its memory.
 */
public final class FrontMatterLocator {
    private FrontMatterLocator() {}

    /** The value of a key such as {@code date} or {@code photo.src}; the file as a whole when it has no such key. */
    public static SourcePosition locate(SourceFile file, String key) {
        Optional<SourceText> source = new SourceReader(ignored -> {}).read(file);
        return source.flatMap(text -> {
                    FrontMatterBlock block = FrontMatterBlock.find(text);
                    return YamlParser.parse(
                            text,
                            block.start(),
                            Math.max(block.start(), block.end()),
                            YamlRules.FRONT_MATTER,
                            ignored -> {});
                })
                .flatMap(mapping -> find(mapping, key))
                .map(YamlNode::position)
                .orElse(SourcePosition.ofFile(file.path()));
    }

    private static Optional<YamlNode> find(Mapping mapping, String key) {
        int dot = key.indexOf('.');
        YamlNode.Entry entry = mapping.entries().get(dot < 0 ? key : key.substring(0, dot));
        if (entry == null) {
            return Optional.empty();
        }
        if (dot < 0) {
            return Optional.of(entry.value());
        }
        return entry.value() instanceof Mapping inner ? find(inner, key.substring(dot + 1)) : Optional.empty();
    }
}
