package dev.visnyk.i18n;

import java.util.Locale;

/** What typography needs to know of a character, as a set of flags found by one look-up. Immutable. */
final class CharKinds {
    /** Typography may have to change this character, or to remember it. */
    static final int STOP = 1;
    /** White space, breaking or not. */
    static final int SPACE = 1 << 1;
    /** A quotation mark or a word after this begins: brackets, dashes, opening quotation marks, the start of a text. */
    static final int OPENER = 1 << 2;
    /** Ends what stands before it: closing brackets and punctuation, apart from dots. */
    static final int CLOSER = 1 << 3;
    /** An ASCII digit. */
    static final int DIGIT = 1 << 4;
    /** A preposition or conjunction of one letter. */
    static final int SHORT_WORD = 1 << 5;
    /** № and §, which keep to the number after them. */
    static final int NUMBER_SIGN = 1 << 6;
    /** The full stop. */
    static final int DOT = 1 << 7;
    /** Hyphen-minus, en dash, em dash. */
    static final int DASH = 1 << 8;
    /** Ends a token that might be an address: spaces, quotation marks, angle brackets. */
    static final int DELIMITER = 1 << 9;
    /** May stand before a number: currency signs, the tilde. */
    static final int BEFORE_NUMBER = 1 << 10;

    /** After one of these a space may have to become a no-break space. */
    static final int BINDING = SHORT_WORD | DIGIT | NUMBER_SIGN | DOT | DASH;

    /** The last character that has a flag is №. */
    private static final int SIZE = 0x2117;

    private final short[] flags;

    private CharKinds(short[] flags) {
        this.flags = flags;
    }

    /** No character has any flag: typography changes nothing. */
    static CharKinds none() {
        return new CharKinds(new short[0]);
    }

    /**
     * The table of a language.
     *
     * @param openingMarks the quotation marks that open in this language
     * @param shortWords the prepositions and conjunctions of one letter, in lower case
     */
    static CharKinds of(String openingMarks, String shortWords) {
        CharKinds kinds = new CharKinds(new short[SIZE]);
        kinds.add(" \u202F\"'`\u02BC\u2018\u2019«»„“”-–—.", STOP);
        kinds.add(" \u00A0\t\n\r\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F", SPACE | DELIMITER);
        kinds.add("\"«»„“”‘’<>", DELIMITER);
        kinds.add("\0([{/=–—" + openingMarks, OPENER);
        kinds.add(")]},;:!?", CLOSER);
        kinds.add("0123456789", DIGIT);
        kinds.add("№§", NUMBER_SIGN | BEFORE_NUMBER);
        kinds.add("$€£₴~", BEFORE_NUMBER);
        kinds.add(".", DOT);
        kinds.add("-–—", DASH);
        kinds.add(shortWords, SHORT_WORD);
        kinds.add(shortWords.toUpperCase(Locale.ROOT), SHORT_WORD);
        return kinds;
    }

    int of(char c) {
        return c < flags.length ? flags[c] : 0;
    }

    boolean is(char c, int anyOf) {
        return (of(c) & anyOf) != 0;
    }

    private void add(String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            flags[characters.charAt(i)] |= (short) kind;
        }
    }
}
