package dev.visnyk.scaffold;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.markdown.WorkingComment;
import dev.visnyk.model.Language;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A translation to be written: the keys that every text states for itself, filled with the words to be translated, and the
 * source's text in a comment. It is a draft, so that none of this is published.
 */
public final class NewTranslation {
    private final Story story;
    private final StoryText source;
    private final Manuscript manuscript;
    private final List<String> translators;
    private final @Nullable String method;

    /**
     * @param source the text to translate
     * @param manuscript the same, as it is written
     * @param translators keys or names
     * @param method human, machine or mixed; null to say nothing of it
     */
    public NewTranslation(
            Story story, StoryText source, Manuscript manuscript, List<String> translators, @Nullable String method) {
        this.story = story;
        this.source = source;
        this.manuscript = manuscript;
        this.translators = List.copyOf(translators);
        this.method = method;
    }

    /** The file of the translation into a language. */
    public NewFile into(Language language) {
        return new NewFile(source.name().pathIn(language, source.file().path()), text());
    }

    private String text() {
        StringBuilder text = new StringBuilder("---\n");
        append("title: ", manuscript.text("title"), text);
        append("description: ", manuscript.text("description"), text);
        appendPhoto(text);
        appendGallery(text);
        if (!manuscript.text("ai", "disclosure").isEmpty()) {
            text.append("ai:\n");
            text.append(manuscript.text("ai", "used").equals("false") ? "  used: false\n" : "");
            append("  disclosure: ", manuscript.text("ai", "disclosure"), text);
        }
        if (!translators.isEmpty()) {
            text.append("translators: ").append(YamlText.write(translators)).append('\n');
        }
        boolean isOriginal = source.equals(story.original());
        if (method != null || !isOriginal) {
            text.append("translation:\n");
            append("  method: ", Objects.requireNonNullElse(method, ""), text);
            append("  from: ", isOriginal ? "" : source.language().key(), text);
        }
        text.append("draft: true\n---\n");
        String body = WorkingComment.removeFrom(manuscript.body()).strip();
        if (!body.isEmpty()) {
            text.append('\n')
                    .append(WorkingComment.of(
                            "translate this text below, then delete this comment and \"draft\"; it is never published",
                            body));
        }
        return text.append('\n').toString();
    }

    private void appendPhoto(StringBuilder text) {
        String alt = manuscript.text("photo", "alt");
        String caption = manuscript.text("photo", "caption");
        if (!alt.isEmpty() || !caption.isEmpty()) {
            text.append("photo:\n");
            append("  alt: ", alt, text);
            append("  caption: ", caption, text);
        }
    }

    /** The words about each photo of a gallery, in the order of the original's photos. */
    private void appendGallery(StringBuilder text) {
        List<YamlNode> photos = manuscript.items("photos");
        boolean hasWords = photos.stream()
                .anyMatch(photo ->
                        !word(photo, "alt").isEmpty() || !word(photo, "caption").isEmpty());
        if (!hasWords) {
            return;
        }
        text.append("photos:\n");
        for (YamlNode photo : photos) {
            text.append("  - alt: ").append(YamlText.write(word(photo, "alt"))).append('\n');
            append("    caption: ", word(photo, "caption"), text);
        }
    }

    private static String word(YamlNode node, String key) {
        return node instanceof Mapping mapping
                        && mapping.entries().get(key) != null
                        && Objects.requireNonNull(mapping.entries().get(key)).value() instanceof Scalar scalar
                ? scalar.text()
                : "";
    }

    private static void append(String key, String value, StringBuilder text) {
        if (!value.isEmpty()) {
            text.append(key).append(YamlText.write(value)).append('\n');
        }
    }
}
