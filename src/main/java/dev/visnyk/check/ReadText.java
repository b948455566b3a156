package dev.visnyk.check;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text as a second reader gets it. For one thread. */
public final class ReadText {
    private final SourceText source;
    private final Language language;
    private final List<Passage> passages;
    private final List<Census> censuses;
    private @Nullable Facts facts;

    /**
     * @param source the file
     * @param language the language that the file's name says it is in
     * @param passages what readers read of it: title, description, captions, then the body in its order
     */
    public ReadText(SourceText source, Language language, List<Passage> passages) {
        this.source = source;
        this.language = language;
        this.passages = List.copyOf(passages);
        this.censuses = this.passages.stream().map(Census::of).toList();
    }

    public SourceText source() {
        return source;
    }

    public Language language() {
        return language;
    }

    public List<Passage> passages() {
        return passages;
    }

    /** What characters the passage at an index has. */
    Census census(int passage) {
        return censuses.get(passage);
    }

    /** The passages whose characters are such that it is worthwhile to look at them. */
    List<Passage> passagesWith(Predicate<Census> characters) {
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (characters.test(censuses.get(i))) {
                found.add(passages.get(i));
            }
        }
        return found;
    }

    /** What it states in numbers, which every translation is compared with: read once. */
    Facts facts() {
        if (facts == null) {
            facts = Facts.of(this);
        }
        return facts;
    }

    /** Where the character at an index of a passage stands. */
    public SourcePosition position(Passage passage, int index) {
        return source.position(passage.offset(index));
    }
}
