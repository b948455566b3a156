package dev.visnyk.i18n;

/** English words that begin with an apostrophe: ’90s, ’tis. */
final class Elision {
    private static final String[] WORDS = {"tis", "twas", "em", "til", "n"};

    private Elision() {}

    /** Whether such a word follows the window's place. */
    static boolean isAhead(TextWindow window) {
        if (isDigit(window.ahead(1)) && isDigit(window.ahead(2)) && window.ahead(3) == 's') {
            return !Character.isLetterOrDigit(window.ahead(4));
        }
        for (String word : WORDS) {
            if (follows(word, window)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String word, TextWindow window) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(window.ahead(i + 1)) != word.charAt(i)) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(window.ahead(word.length() + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
