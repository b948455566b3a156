package dev.visnyk.i18n;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * Compares by a table that gives each character three weights: what letter it is, with which accent, in which case. A
 * weight of 0 means that the character is passed over.
 */
final class CollationOrder implements Comparator<String> {
    static final CollationOrder CYRILLIC_FIRST = new CollationOrder(0x300, 0x200);
    static final CollationOrder LATIN_FIRST = new CollationOrder(0x200, 0x300);

    /** The letters of Ukrainian, Russian and Belarusian in the one order that agrees with all three alphabets. */
    private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуўфхцчшщъыьэюя";

    /** The table ends after Latin Extended Additional; later characters follow in the order of their code units. */
    private static final int TABLE_SIZE = 0x1F00;

    private static final int LATIN_SUPPLEMENT = 0x00C0;
    private static final int LATIN_END = 0x0250;
    private static final int LATIN_ADDITIONAL = 0x1E00;
    private static final int LETTER_SHIFT = 12;
    private static final int ACCENT_SHIFT = 1;
    private static final int ACCENT_MASK = 0x7FF;
    private static final int SIGNS = 0x001;
    private static final int PUNCTUATION = 0x100;
    private static final int DIGITS = 0x180;
    private static final int OTHER = 0x400;

    private final int[] weights = new int[TABLE_SIZE];

    private CollationOrder(int latin, int cyrillic) {
        for (char c = 0; c < TABLE_SIZE; c++) {
            weights[c] = (c < LATIN_SUPPLEMENT ? SIGNS + Math.max(c, ' ') : OTHER + c) << LETTER_SHIFT;
        }
        for (char c = '0'; c <= '9'; c++) {
            weights[c] = (DIGITS + c) << LETTER_SHIFT;
        }
        weights['\u00A0'] = weights[' '];
        for (char c = 'A'; c < LATIN_END; c++) {
            addLatin(c, latin);
        }
        for (char c = LATIN_ADDITIONAL; c < TABLE_SIZE; c++) {
            addLatin(c, latin);
        }
        for (int i = 0; i < CYRILLIC.length(); i++) {
            put(CYRILLIC.charAt(i), cyrillic + i, 0);
        }
        put('ё', cyrillic + CYRILLIC.indexOf('е'), 1);
        for (char c = '\u0300'; c < '\u0370'; c++) {
            weights[c] = 0;
        }
        for (char c : new char[] {'\'', '`', '\u02BC', '-', '\u00AD'}) {
            weights[c] = 0;
        }
    }

    @Override
    public int compare(String left, String right) {
        String a = Normalization.nfc(left);
        String b = Normalization.nfc(right);
        int later = 0;
        int i = 0;
        int j = 0;
        while (true) {
            int x = 0;
            while (i < a.length() && x == 0) {
                x = weight(a.charAt(i++));
            }
            int y = 0;
            while (j < b.length() && y == 0) {
                y = weight(b.charAt(j++));
            }
            if (x >>> LETTER_SHIFT != y >>> LETTER_SHIFT) {
                return x < y ? -1 : 1;
            }
            if (x == 0) {
                return later != 0 ? later : left.compareTo(right);
            }
            later = stronger(later, x, y);
        }
    }

    /** The difference to fall back on: the first in accents, else the first in case. Accents weigh 2, case 1. */
    private static int stronger(int found, int x, int y) {
        if (x == y || Math.abs(found) == 2) {
            return found;
        }
        int accents = Integer.compare((x >> ACCENT_SHIFT) & ACCENT_MASK, (y >> ACCENT_SHIFT) & ACCENT_MASK);
        return accents != 0 ? 2 * accents : found != 0 ? found : Integer.compare(x, y);
    }

    private int weight(char c) {
        if (c < TABLE_SIZE) {
            return weights[c];
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u2010', '\u2011', '\u200B', '\u2060' -> 0;
            default -> (c >= '\u2000' && c < '\u2070' ? PUNCTUATION + c - '\u2000' : OTHER + c) << LETTER_SHIFT;
        };
    }

    private void addLatin(char c, int base) {
        if (!Character.isLetter(c)) {
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char first = Character.toLowerCase(parts.charAt(0));
        char letter = LatinLetters.expand(first).charAt(0);
        if (letter < 'a' || letter > 'z') {
            return;
        }
        int accent = parts.length() == 1 && letter == Character.toLowerCase(c) ? 0 : Character.toLowerCase(c);
        int upper = Character.isUpperCase(c) ? 1 : 0;
        weights[c] = ((base + letter - 'a') << LETTER_SHIFT) | ((accent & ACCENT_MASK) << ACCENT_SHIFT) | upper;
    }

    private void put(char letter, int order, int accent) {
        int weight = (order << LETTER_SHIFT) | (accent << ACCENT_SHIFT);
        weights[letter] = weight;
        weights[Character.toUpperCase(letter)] = weight | 1;
    }
}
