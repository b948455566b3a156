package dev.visnyk.i18n;

import java.text.Normalizer;

/** Normal forms of text: Unicode NFC (UAX #15), and words without their apostrophes. */
public final class Normalization {
    private Normalization() {}

    /**
     * The text in Unicode normalisation form C. Returns the same instance when the text is in that form already, which
     * is decided in one cheap pass for the scripts of most texts.
     */
    public static String nfc(String text) {
        // An array is looked through in half the time that a string is.
        char[] characters = text.toCharArray();
        for (char c : characters) {
            if (!isAlwaysNfc(c)) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * The text without the apostrophes inside words: any of {@code '}, U+2019, U+02BC, {@code `} and U+2018 between two
     * letters is left out, so that all ways to write м’ята compare, search and shorten alike. Idempotent; returns the
     * same instance when there is nothing to leave out.
     */
    public static String foldApostrophes(String text) {
        StringBuilder folded = null;
        int copied = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (isApostrophe(text.charAt(i)) && isInsideWord(text, i)) {
                if (folded == null) {
                    folded = new StringBuilder(text.length());
                }
                folded.append(text, copied, i);
                copied = i + 1;
            }
        }
        return folded == null
                ? text
                : folded.append(text, copied, text.length()).toString();
    }

    /** Whether editors write an apostrophe with this character. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018';
    }

    /** Whether this is a letter of a word; U+02BC, a letter to Unicode, is an apostrophe here. */
    static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) && codePoint != '\u02BC';
    }

    /** Whether this marks the letter before it: an accent, a stress. */
    static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Whether the character at this index stands between two letters. */
    static boolean isInsideWord(CharSequence text, int index) {
        if (index < 1 || index > text.length() - 2) {
            return false;
        }
        int before = Character.codePointBefore(text, index);
        return (isLetter(before) || isMark(before)) && isLetter(Character.codePointAt(text, index + 1));
    }

    /** Latin, Cyrillic and the common punctuation: starters that no following starter composes with. */
    private static boolean isAlwaysNfc(char c) {
        return c < '\u0300'
                || (c >= '\u0400' && c <= '\u0482')
                || (c >= '\u048A' && c <= '\u052F')
                || (c >= '\u2010' && c <= '\u2027')
                || c == '\u20B4'
                || c == '\u2116';
    }
}
