package dev.visnyk.scaffold;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Revision;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import dev.visnyk.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code translation.revision} into a text and leaves every other byte as it is: comments, quotes, the order of keys,
 * line ends. A new list has a line for each paragraph, so that a line of a version control's difference is a paragraph; one
 * that is there keeps its style. What comes out is read again, and given up unless it says what it should and nothing else.
 */
final class RevisionEdit {
    private static final String TRANSLATION = "translation";
    private static final String REVISION = "revision";
    private static final String STEP = "  ";

    private final RawText raw;
    private final Manuscript manuscript;
    private final List<String> words;

    private RevisionEdit(String text, Manuscript manuscript, Revision revision) {
        this.raw = new RawText(text);
        this.manuscript = manuscript;
        this.words = revision.paragraphs();
    }

    /**
     * The text with another revision; empty when its front matter is written in a way that this can't edit safely.
     *
     * @param text the decoded file
     * @param manuscript the same, taken apart
     */
    static Optional<String> apply(String text, Manuscript manuscript, Revision revision) {
        if (manuscript.revision().equals(revision)) {
            return Optional.of(text);
        }
        return new RevisionEdit(text, manuscript, revision)
                .edit()
                .filter(edited -> Manuscript.parse(manuscript.source().file(), edited, finding -> {})
                        .filter(result -> result.revision().equals(revision)
                                && result.body().equals(manuscript.body())
                                && others(result).equals(others(manuscript)))
                        .isPresent());
    }

    private Optional<String> edit() {
        Entry translation = manuscript.frontMatter().entries().get(TRANSLATION);
        if (translation == null) {
            int fence = manuscript.source().position(manuscript.block().end()).line();
            return insert(fence, TRANSLATION + ":", firstIndentation(manuscript.frontMatter()));
        }
        if (!(translation.value() instanceof Mapping mapping)) {
            return isAbsent(translation.value())
                    ? Optional.of(inserted(
                            translation.key().line() + 1,
                            revision(raw.indentation(translation.key().line()) + STEP)))
                    : Optional.empty();
        }
        Entry revision = mapping.entries().get(REVISION);
        if (revision != null) {
            return replaced(revision);
        }
        int start = offset(mapping);
        if (raw.at(start) == '{') {
            String separator = mapping.entries().isEmpty() ? "" : ", ";
            return Optional.of(raw.with(start + 1, start + 1, REVISION + ": " + YamlText.write(words) + separator));
        }
        return Optional.of(inserted(translation.key().line() + 1, revision(firstIndentation(mapping))));
    }

    private Optional<String> insert(int line, String key, String indentation) {
        return Optional.of(inserted(
                line,
                Stream.concat(Stream.of(indentation + key), revision(indentation + STEP).stream())
                        .toList()));
    }

    private Optional<String> replaced(Entry revision) {
        if (isAbsent(revision.value())) {
            int line = revision.key().line();
            return Optional.of(inserted(line + 1, items(raw.indentation(line) + STEP + "- ")));
        }
        int start = offset(revision.value());
        if (revision.value() instanceof Scalar scalar) {
            boolean isQuoted = raw.at(start) == '"' || raw.at(start) == '\'';
            int end = isQuoted
                    ? raw.behind(raw.at(start), start + 1)
                    : start + scalar.text().length();
            return Optional.of(raw.with(start, end, YamlText.write(words)));
        }
        if (!(revision.value() instanceof Sequence list) || (list.items().isEmpty() && raw.at(start) != '[')) {
            return Optional.empty();
        }
        if (raw.at(start) == '[') {
            return Optional.of(raw.with(start, raw.behind(']', start), YamlText.write(words)));
        }
        int first = list.items().get(0).place().line();
        int last = list.items().get(list.items().size() - 1).place().line();
        String dash = raw.line(first).substring(0, raw.line(first).indexOf('-') + 1) + " ";
        return Optional.of(raw.with(raw.start(first), raw.start(last + 1), raw.lines(items(dash))));
    }

    private String inserted(int line, List<String> lines) {
        return raw.with(raw.start(line), raw.start(line), raw.lines(lines));
    }

    private List<String> revision(String indentation) {
        return Stream.concat(Stream.of(indentation + REVISION + ":"), items(indentation + STEP + "- ").stream())
                .toList();
    }

    private List<String> items(String dash) {
        return words.stream().map(word -> dash + word).toList();
    }

    private String firstIndentation(Mapping mapping) {
        return mapping.entries().values().stream()
                .findFirst()
                .map(entry -> raw.indentation(entry.key().line()))
                .orElse("");
    }

    private int offset(YamlNode node) {
        return raw.offset(node.place().line(), node.place().column());
    }

    /** Whether there is a key with nothing behind it; a written null is something. */
    private static boolean isAbsent(YamlNode node) {
        return node instanceof Scalar scalar && scalar.text().isEmpty() && !scalar.quoted();
    }

    /** All that a front matter says, without the revision. */
    private static Map<String, Object> others(Manuscript manuscript) {
        Map<String, Object> values = values(manuscript.frontMatter());
        Object translation = values.get(TRANSLATION);
        if (translation instanceof Map<?, ?> keys) {
            keys.remove(REVISION);
        }
        if (Map.of().equals(translation) || isNothing(translation)) {
            values.remove(TRANSLATION);
        }
        return values;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value instanceof List<?> scalar && scalar.equals(List.of("", false));
    }

    private static Map<String, Object> values(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
        return values;
    }

    private static Object value(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return List.of(scalar.text(), scalar.quoted());
        }
        return node instanceof Sequence list
                ? list.items().stream().map(RevisionEdit::value).toList()
                : values((Mapping) node);
    }
}
