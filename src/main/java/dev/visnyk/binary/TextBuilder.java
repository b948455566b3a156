package dev.visnyk.binary;

import java.util.Arrays;

/**
 * Gathers text in an array of characters. On pages in Cyrillic it is quicker than a {@link StringBuilder}, which looks at each
 * character that is added whether it fits into one byte, and hands none of them out at once.
 */
public final class TextBuilder implements CharSequence {
    private char[] characters;
    private int length;

    public TextBuilder(int capacity) {
        characters = new char[Math.max(16, capacity)];
    }

    public TextBuilder append(String text) {
        return append(text, 0, text.length());
    }

    /** Appends the characters of a text from one index to another (exclusive). */
    public TextBuilder append(String text, int from, int to) {
        reserve(to - from);
        text.getChars(from, to, characters, length);
        length += to - from;
        return this;
    }

    /** Appends some of the characters of an array, from an index on. */
    public TextBuilder append(char[] text, int from, int count) {
        reserve(count);
        System.arraycopy(text, from, characters, length, count);
        length += count;
        return this;
    }

    /** Appends the characters of another from one index to another (exclusive). */
    public TextBuilder append(TextBuilder text, int from, int to) {
        return append(text.characters, from, to - from);
    }

    public TextBuilder append(char character) {
        reserve(1);
        characters[length++] = character;
        return this;
    }

    /** The array that the characters are in, from its start; valid until more are added. */
    public char[] array() {
        return characters;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public String subSequence(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** Forgets what was added from an index on. */
    public void clearFrom(int index) {
        length = index;
    }

    @Override
    public String toString() {
        return subSequence(0, length);
    }

    private void reserve(int count) {
        if (characters.length - length < count) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, length + count));
        }
    }
}
