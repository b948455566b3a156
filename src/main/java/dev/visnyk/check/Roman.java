package dev.visnyk.check;

/** Roman numerals, also in those Cyrillic capitals that look like Latin ones. */
final class Roman {
    private static final String LETTERS = "IVXLCMІХСМ";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 1000, 1, 10, 100, 1000};

    private Roman() {}

    static boolean mayBe(Token word) {
        return LETTERS.indexOf(word.first()) >= 0;
    }

    /** What a word is worth, 0 if it is none. */
    static int value(Token word) {
        int sum = 0;
        int before = 0;
        for (int i = word.start(); i < word.end(); i++) {
            int letter = LETTERS.indexOf(word.passage().charAt(i));
            if (letter < 0) {
                return 0;
            }
            int value = VALUES[letter];
            sum += value > before ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }
}
