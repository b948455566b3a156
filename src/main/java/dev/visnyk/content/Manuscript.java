package dev.visnyk.content;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as its author wrote it: nothing inherited, no typography, every key in its place.
 *
 * @param source the whole text
 * @param block where the front matter is
 * @param frontMatter the front matter
 */
public record Manuscript(SourceText source, FrontMatterBlock block, Mapping frontMatter) {
    /** Reads a file; empty when it is not a text with front matter, which is reported as far as the reading found it. */
    public static Optional<Manuscript> read(SourceFile file, DiagnosticSink findings) {
        return new SourceReader(SourceMemory.NONE, findings).read(file).flatMap(text -> parse(text, findings));
    }

    /**
     * Takes a decoded file apart, its byte order mark and line ends as they may be; empty when it has no front matter that
     * can be understood.
     */
    public static Optional<Manuscript> parse(String path, String decoded, DiagnosticSink findings) {
        return parse(SourceReader.normalized(path, decoded), findings);
    }

    /** Takes a text apart; empty when it has no front matter that can be understood. */
    private static Optional<Manuscript> parse(SourceText text, DiagnosticSink findings) {
        FrontMatterBlock block = FrontMatterBlock.find(text);
        return block.isAbsent() || block.isUnclosed()
                ? Optional.empty()
                : YamlParser.parse(text, block.start(), block.end(), YamlRules.FRONT_MATTER, findings)
                        .map(mapping -> new Manuscript(text, block, mapping));
    }

    /** The value at a path of keys. */
    public Optional<YamlNode> node(String... path) {
        Optional<YamlNode> node = Optional.of(frontMatter);
        for (String key : path) {
            node = node.flatMap(it -> it instanceof Mapping mapping ? entry(mapping, key) : Optional.empty());
        }
        return node;
    }

    private static Optional<YamlNode> entry(Mapping mapping, String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value);
    }

    /** The text at a path of keys; empty when there is none. */
    public String text(String... path) {
        return node(path)
                .map(it -> it instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    /** The values of a list at a path of keys; a single value counts as a list of one. */
    public List<YamlNode> items(String... path) {
        return node(path)
                .map(it -> it instanceof Sequence list ? list.items() : List.of(it))
                .orElse(List.of());
    }

    /** The state of its source that this translation is recorded to render. */
    public Revision revision() {
        return new Revision(items("translation", "revision").stream()
                .flatMap(item -> item instanceof Scalar scalar ? Stream.of(scalar.text()) : Stream.empty())
                .filter(Revision::isWord)
                .toList());
    }

    /** What follows the front matter. */
    public String body() {
        return source.text().substring(block.body());
    }
}
