package dev.visnyk.check;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.StoryText;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.markdown.Passage;
import dev.visnyk.markdown.Passage.Kind;
import dev.visnyk.model.Language;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads texts for checks: passages of the front matter, then those of the body. */
final class TextReader {
    private final MarkdownParser markdown;

    TextReader(MarkdownParser markdown) {
        this.markdown = markdown;
    }

    /** A text of a story; empty for one that can't be parsed, which the build reports. */
    Optional<ReadText> read(ReadStory.Version version) {
        return read(version.manuscript(), version.text().language());
    }

    /** A text by its file; empty for one that can't be understood, which the build reports. */
    Optional<ReadText> read(StoryText text) {
        return Manuscript.read(text.file(), finding -> {}).flatMap(manuscript -> read(manuscript, text.language()));
    }

    private Optional<ReadText> read(Manuscript manuscript, Language language) {
        List<Passage> passages = new ArrayList<>();
        add(Kind.TITLE, manuscript, passages, "title");
        add(Kind.DESCRIPTION, manuscript, passages, "description");
        add(Kind.CAPTION, manuscript, passages, "photo", "caption");
        add(Kind.ALTERNATIVE, manuscript, passages, "photo", "alt");
        return markdown.passages(manuscript.source(), manuscript.block().body()).map(body -> {
            passages.addAll(body);
            return new ReadText(manuscript.source(), language, passages);
        });
    }

    private static void add(Kind kind, Manuscript manuscript, List<Passage> passages, String... path) {
        Optional<YamlNode> node = manuscript.node(path);
        if (node.isPresent()
                && node.get() instanceof Scalar value
                && !value.isAbsent()
                && !value.text().isBlank()) {
            int[] offsets = offsets(manuscript.source(), value);
            passages.add(new Passage(kind, value.text(), offsets));
        }
    }

    /** Of a value that stands in the file as it is, perhaps between quotes, every character's place; else all begin with it. */
    private static int[] offsets(SourceText source, Scalar value) {
        int start = source.offset(value.place().line(), value.place().column());
        int length = value.text().length();
        int[] offsets = new int[length];
        for (int quote = 0; quote <= 1; quote++) {
            if (source.text().startsWith(value.text(), start + quote)) {
                int first = start + quote;
                return IntStream.range(first, first + length).toArray();
            }
        }
        Arrays.fill(offsets, start);
        return offsets;
    }
}
