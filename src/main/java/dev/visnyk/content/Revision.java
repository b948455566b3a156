package dev.visnyk.content;

import dev.visnyk.binary.Hash;
import dev.visnyk.markdown.Paragraph;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A state of a text, told paragraph by paragraph: what {@code translation.revision} records of the source of a translation.
 *
 * <p>A paragraph is recorded as the low 32 bits of its XXH3 hash, in eight consonants of four bits each: two paragraphs of a
 * text are mistaken for one another less often than once in four thousand million times, and no word of YAML or of any other language has
 * no vowel and eight letters, so that every tool keeps the value as the text that it is.
 *
 * @param paragraphs a word for each paragraph, in order
 */
public record Revision(List<String> paragraphs) {
    /** Of a text that nobody has recorded. */
    public static final Revision NONE = new Revision(List.of());

    /** What a good word looks like, for whoever has edited one. */
    static final String HINT = "leave this list to visnyk translate --done";

    private static final String LETTERS = "bcdfghjkmnpqrstv";
    private static final int WORD_LENGTH = 8;
    private static final Pattern WORD = Pattern.compile("[" + LETTERS + "]{" + WORD_LENGTH + "}");

    public Revision {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Revision of(List<Paragraph> paragraphs) {
        return new Revision(paragraphs.stream()
                .map(paragraph -> word(new Hash().text(paragraph.text()).value()))
                .toList());
    }

    public boolean isRecorded() {
        return !paragraphs.isEmpty();
    }

    /** What has happened to the text between this state of it and a later one. */
    public List<ParagraphChange> changesTo(Revision later) {
        return new ParagraphDiff(paragraphs, later.paragraphs).changes();
    }

    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    private static String word(long hash) {
        StringBuilder word = new StringBuilder(WORD_LENGTH);
        for (int shift = 4 * (WORD_LENGTH - 1); shift >= 0; shift -= 4) {
            word.append(LETTERS.charAt((int) (hash >>> shift) & 15));
        }
        return word.toString();
    }
}
