package dev.visnyk.check;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.Language;
import java.util.List;

/**
 * A text as a second reader gets it.
 *
 * @param source the file
 * @param language the language that the file's name says it is in
 * @param passages what readers read of it: title, description, captions, then the body in its order
 */
public record ReadText(SourceText source, Language language, List<Passage> passages) {
    public ReadText {
        passages = List.copyOf(passages);
    }

    /** Where the character at an index of a passage stands. */
    public SourcePosition position(Passage passage, int index) {
        return source.position(passage.offset(index));
    }
}
