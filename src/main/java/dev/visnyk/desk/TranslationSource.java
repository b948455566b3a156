package dev.visnyk.desk;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;

/** Which text of a story a translation was made from. */
public final class TranslationSource {
    private TranslationSource() {}

    /** The text in the language that {@code translation.from} names, else the original. */
    public static StoryText of(Story story, StoryText translation, Manuscript manuscript) {
        String from = manuscript.text("translation", "from");
        return story.texts().stream()
                .filter(text -> text.language().key().equals(from) && !text.equals(translation))
                .findFirst()
                .orElse(story.original());
    }
}
