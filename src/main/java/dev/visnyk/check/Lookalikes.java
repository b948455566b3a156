package dev.visnyk.check;

/**
 * Latin and Cyrillic letters that look the same in most typefaces, a subset of Unicode's confusables (UTS #39, section 4)
 * that keyboards of these languages can type, and accented Latin vowels, which stand for a stress in Cyrillic words.
 */
final class Lookalikes {
    private static final String LATIN = "aceiopxykmthbABCEHIKMOPTXYïëÏË";
    private static final String CYRILLIC = "асеіорхукмтньАВСЕНІКМОРТХУїёЇЁ";
    private static final String STRESSED_LATIN = "áéíóýÁÉÍÓÝ";
    private static final String STRESSED_CYRILLIC = "аеіоуАЕІОУ";
    private static final char ACUTE = '\u0301';

    private Lookalikes() {}

    /** Whether a Latin letter can be taken for a Cyrillic one, or the reverse. */
    static boolean is(char letter) {
        return LATIN.indexOf(letter) >= 0 || CYRILLIC.indexOf(letter) >= 0 || STRESSED_LATIN.indexOf(letter) >= 0;
    }

    /** The Cyrillic letters that look like a Latin one, with its stress if it has one; itself if there are none. */
    static String cyrillic(char latin) {
        int stressed = STRESSED_LATIN.indexOf(latin);
        return stressed >= 0
                ? STRESSED_CYRILLIC.substring(stressed, stressed + 1) + ACUTE
                : translate(latin, LATIN, CYRILLIC);
    }

    /** The Latin letter that looks like a Cyrillic one; itself if there is none. */
    static String latin(char cyrillic) {
        return translate(cyrillic, CYRILLIC, LATIN);
    }

    private static String translate(char letter, String from, String to) {
        int index = from.indexOf(letter);
        return String.valueOf(index < 0 ? letter : to.charAt(index));
    }
}
