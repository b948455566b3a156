package dev.visnyk.i18n;

/** The transliteration tables, for lower-case letters; {@link Transliteration} says where they come from. */
final class CyrillicLetters {
    private static final char FIRST = '\u0400';
    private static final char LAST = '\u052F';
    private static final String LETTERS = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя";
    private static final String[] RUSSIAN = {
        "a", "b", "v", "g", "g", "d", "e", "ye", "yo", "zh", "z", "i", "i", "yi", "y", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "w", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private CyrillicLetters() {}

    static boolean isCyrillic(char c) {
        return c >= FIRST && c <= LAST && Character.isLetter(c);
    }

    /** Empty for a letter of neither Russian, Ukrainian nor Belarusian. */
    static String russian(char letter) {
        int index = LETTERS.indexOf(letter);
        return index < 0 ? "" : RUSSIAN[index];
    }

    /**
     * Empty for a letter of neither Russian, Ukrainian nor Belarusian.
     *
     * @param initial whether the letter starts a word
     * @param afterZe whether з stands before it
     */
    static String ukrainian(char letter, boolean initial, boolean afterZe) {
        return switch (letter) {
            case 'г' -> afterZe ? "gh" : "h";
            case 'и' -> "y";
            case 'є' -> initial ? "ye" : "ie";
            case 'ї' -> initial ? "yi" : "i";
            case 'й' -> initial ? "y" : "i";
            case 'ю' -> initial ? "yu" : "iu";
            case 'я' -> initial ? "ya" : "ia";
            default -> russian(letter);
        };
    }
}
