package dev.visnyk.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * What the parser is given of a body. It asks for one character after the other, which an array gives away sooner than a
 * String.
 */
final class BodyText implements CharSequence {
    private final char[] characters;

    /** {@code characters} must not change any more. */
    BodyText(char[] characters) {
        this.characters = characters;
    }

    /** What a part of a body says; {@code toString} would ask for each of its characters. */
    static String of(BasedSequence part) {
        return part instanceof SubSequence && part.getBase() instanceof BodyText body
                ? body.subSequence(part.getStartOffset(), part.getEndOffset())
                : part.toString();
    }

    @Override
    public int length() {
        return characters.length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(characters, start, end - start);
    }

    @Override
    public String toString() {
        return subSequence(0, characters.length);
    }
}
