package dev.visnyk.check;

import java.util.Locale;

/** Compares texts by their words. */
final class SameWords {
    private SameWords() {}

    /** Whether two texts have the same letters and digits, whatever their case, spaces and punctuation; texts without any differ. */
    static boolean in(String one, String other) {
        String words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
