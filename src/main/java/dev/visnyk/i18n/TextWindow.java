package dev.visnyk.i18n;

import dev.visnyk.binary.TextBuilder;

/**
 * The surroundings of the character being typeset: behind it what was written already, ahead of it what is still to be
 * read of this piece. What was written by earlier pieces is remembered for three characters.
 */
final class TextWindow {
    /** Stands for the start of the block. */
    static final char START = '\0';
    /** Stands for the end of the piece; a noncharacter. */
    static final char END = '\uFFFF';
    /** Stands for something that is not text. */
    private static final char OBJECT = '\uFFFC';

    private char[] text = new char[0];
    private int at;
    private TextBuilder out = new TextBuilder(0);
    private int outStart;
    private char last1 = START;
    private char last2 = START;
    private char last3 = START;

    /** Begins a piece. */
    void open(char[] text, TextBuilder out) {
        this.text = text;
        this.out = out;
        this.at = 0;
        this.outStart = out.length();
    }

    /** Ends a piece: remembers its last characters. */
    void close() {
        char first = behind(1);
        char second = behind(2);
        last3 = behind(3);
        last2 = second;
        last1 = first;
    }

    void object() {
        last1 = OBJECT;
        last2 = OBJECT;
        last3 = OBJECT;
    }

    /** The character written last by the pieces before this one. */
    char carried() {
        return last1;
    }

    void moveTo(int index) {
        at = index;
    }

    int at() {
        return at;
    }

    int end() {
        return text.length;
    }

    char charAt(int index) {
        return text[index];
    }

    /** The nth character written before this place, from 1. */
    char behind(int n) {
        int index = out.length() - n;
        if (index >= outStart) {
            return out.charAt(index);
        }
        return switch (outStart - index) {
            case 1 -> last1;
            case 2 -> last2;
            case 3 -> last3;
            default -> START;
        };
    }

    /** The nth character to be read after this one, itself for 0; {@link #END} past the end of the piece. */
    char ahead(int n) {
        return at + n < text.length ? text[at + n] : END;
    }
}
