package dev.visnyk.i18n;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes Cyrillic in Latin letters, for URLs and for names.
 *
 * <p>Ukrainian (tag {@code uk}) follows resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010: є, ї, й,
 * ю, я are ye, yi, y, yu, ya at the start of a word and ie, i, i, iu, ia elsewhere; зг is zgh; ь and the apostrophe are
 * left out. A word also starts after a hyphen. The letters of Russian inside it are written as in the Russian table.
 *
 * <p>Russian (tag {@code ru}) follows the BGN/PCGN system of 1947 in its simplified, ASCII form: а a, б b, в v, г g, д d,
 * е e (in every position), ё yo, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts,
 * ч ch, ш sh, щ shch, ы y, э e, ю yu, я ya; ъ and ь are left out. The letters of Ukrainian and Belarusian inside
 * it: ґ g, є ye, і i, ї yi, ў w.
 *
 * <p>Cyrillic in a text of any other language is taken for Ukrainian; Cyrillic letters of none of the three are left out.
 * All apostrophes are alike.
 */
public final class Transliteration {
    private Transliteration() {}

    /**
     * The text as a part of a URL: words of {@code [a-z0-9]} joined by single hyphens, with no hyphen at either end.
     * Latin letters lose their accents; letters of scripts other than Latin and Cyrillic are left out, so the result may
     * be empty. Idempotent.
     */
    public static String slug(String text, String languageTag) {
        if (isSlug(text)) {
            return text;
        }
        String latin = Normalizer.normalize(latin(text, languageTag), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(latin.length());
        boolean gap = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            String letters = LatinLetters.expand(Character.toLowerCase(c));
            char first = letters.charAt(0);
            if ((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9')) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.append(letters);
                gap = false;
            } else {
                gap |= separates(c);
            }
        }
        return slug.toString();
    }

    /** Whether a text is what {@link #slug} makes of it, as far as a glance tells. */
    private static boolean isSlug(String text) {
        boolean wasHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHyphen = c == '-';
            if ((isHyphen && wasHyphen) || !(isHyphen || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            wasHyphen = isHyphen;
        }
        return !wasHyphen;
    }

    /**
     * The text with its Cyrillic words in Latin letters, the rest as it is. Case is kept: Згорани gives Zghorany, and a
     * capital inside an all-capital word gives capitals, ЩЕРБАНЬ gives SHCHERBAN.
     */
    public static String latin(String text, String languageTag) {
        String source = Normalization.nfc(text);
        boolean russian = LanguageTag.base(languageTag).equals("ru");
        StringBuilder latin = new StringBuilder(source.length() + source.length() / 4);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (CyrillicLetters.isCyrillic(c)) {
                char letter = Character.toLowerCase(c);
                String letters = russian
                        ? CyrillicLetters.russian(letter)
                        : CyrillicLetters.ukrainian(letter, startsWord(source, i), precededBy(source, i, 'з'));
                latin.append(Character.isUpperCase(c) ? capital(letters, source, i) : letters);
            } else if (!belongsToCyrillic(source, i)) {
                latin.append(c);
            }
        }
        return latin.toString();
    }

    private static boolean startsWord(String text, int index) {
        int at = index - 1;
        while (at >= 0 && (Normalization.isMark(text.charAt(at)) || isInnerApostrophe(text, at))) {
            at--;
        }
        return at < 0 || !Normalization.isLetter(text.charAt(at));
    }

    private static boolean precededBy(String text, int index, char letter) {
        return index > 0 && Character.toLowerCase(text.charAt(index - 1)) == letter;
    }

    /** Apostrophes and stress marks within a Cyrillic word, which have no Latin counterpart. */
    private static boolean belongsToCyrillic(String text, int index) {
        return index > 0
                && CyrillicLetters.isCyrillic(text.charAt(index - 1))
                && (Normalization.isMark(text.charAt(index)) || isInnerApostrophe(text, index));
    }

    private static boolean isInnerApostrophe(String text, int index) {
        return Normalization.isApostrophe(text.charAt(index)) && Normalization.isInsideWord(text, index);
    }

    private static String capital(String letters, String source, int index) {
        if (letters.length() < 2) {
            return letters.toUpperCase(Locale.ROOT);
        }
        boolean lastOfWord = index + 1 >= source.length() || !Character.isLetter(source.charAt(index + 1));
        int neighbour = lastOfWord ? index - 1 : index + 1;
        if (neighbour >= 0 && Character.isUpperCase(source.charAt(neighbour))) {
            return letters.toUpperCase(Locale.ROOT);
        }
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    /** Whether what is left out parts two words: spaces and punctuation do, accents, apostrophes and letters do not. */
    private static boolean separates(char c) {
        if (Normalization.isApostrophe(c) || Character.isLetter(c) || Character.isSurrogate(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && type != Character.FORMAT;
    }
}
