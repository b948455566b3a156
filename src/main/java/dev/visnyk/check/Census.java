package dev.visnyk.check;

import dev.visnyk.markdown.Passage;

/**
 * How many characters of each kind a text has. A passage is counted once, and then most rules can pass over it: what has no Latin
 * letter mixes no scripts.
 */
final class Census {
    private static final byte OTHER = 0;
    private static final byte LATIN = 1;
    private static final byte CYRILLIC = 2;
    private static final byte UKRAINIAN = 3;
    private static final byte RUSSIAN = 4;
    private static final byte BELARUSIAN = 5;
    private static final byte DIGIT = 6;
    private static final byte QUOTATION_MARK = 7;
    private static final byte APOSTROPHE = 8;
    private static final byte RARE = 9;

    /** The kind of each character up to the end of General Punctuation; all others are rare. */
    private static final byte[] KINDS = new byte[0x2070];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private final int[] counts = new int[RARE + 1];

    /** Counts nothing yet. */
    Census() {}

    static Census of(Passage passage) {
        Census census = new Census();
        String text = passage.text();
        int[] counts = census.counts;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            counts[c < KINDS.length ? KINDS[c] : RARE]++;
        }
        return census;
    }

    private static byte kind(char c) {
        if (Letters.isUkrainian(c)) {
            return UKRAINIAN;
        }
        if (Letters.isRussian(c)) {
            return RUSSIAN;
        }
        if (Letters.isBelarusian(c)) {
            return BELARUSIAN;
        }
        if (Letters.isCyrillic(c)) {
            return CYRILLIC;
        }
        if (Letters.isLatin(c)) {
            return LATIN;
        }
        if (Tokens.isDigit(c)) {
            return DIGIT;
        }
        return switch (c) {
            case '"', '«', '»', '“', '”', '„' -> QUOTATION_MARK;
            case '\'', '`', '‘', '’', '\u02BC' -> APOSTROPHE;
            default -> Apostrophes.isImpostor(c) ? RARE : OTHER;
        };
    }

    /** Counts another text in. */
    void add(Census other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    int latin() {
        return counts[LATIN];
    }

    int cyrillic() {
        return counts[CYRILLIC] + counts[UKRAINIAN] + counts[RUSSIAN] + counts[BELARUSIAN];
    }

    int letters() {
        return latin() + cyrillic();
    }

    /** Letters of Ukrainian that Russian has not. */
    int ukrainian() {
        return counts[UKRAINIAN];
    }

    /** Letters of Russian that Ukrainian has not. */
    int russian() {
        return counts[RUSSIAN];
    }

    /** Whether nine of ten letters are Latin. */
    boolean isLatin() {
        return latin() > 9 * cyrillic();
    }

    /** Whether nine of ten letters are Cyrillic. */
    boolean isCyrillic() {
        return cyrillic() > 9 * latin();
    }

    boolean isMixed() {
        return latin() > 0 && cyrillic() > 0;
    }

    /** Whether there is a letter that Ukrainian has not. */
    boolean isForeignToUkrainian() {
        return counts[RUSSIAN] + counts[BELARUSIAN] > 0;
    }

    /** Whether there is a letter that Russian has not. */
    boolean isForeignToRussian() {
        return counts[UKRAINIAN] + counts[BELARUSIAN] > 0;
    }

    boolean hasDigits() {
        return counts[DIGIT] > 0;
    }

    /** Whether there are double quotation marks. */
    boolean hasQuotationMarks() {
        return counts[QUOTATION_MARK] > 0;
    }

    /** Whether there are apostrophes, which may be single quotation marks. */
    boolean hasApostrophes() {
        return counts[APOSTROPHE] > 0;
    }

    /** Whether there may be something that is no apostrophe and looks like one. */
    boolean hasRareMarks() {
        return counts[RARE] > 0;
    }
}
