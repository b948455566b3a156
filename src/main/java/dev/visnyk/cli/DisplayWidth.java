package dev.visnyk.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many columns of a terminal a text takes, near enough to Unicode's East Asian Width (UAX #11): two for the signs of
 * Chinese, Japanese and Korean, their full-width forms and pictures, none for combining and invisible signs, one for the rest.
 */
final class DisplayWidth {
    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private static final int FIRST_PICTURE = 0x1F300;
    private static final int LAST_PICTURE = 0x1FAFF;

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        boolean isForm = (c >= 0x3000 && c <= 0x303E) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
        boolean isHalf = c >= 0xFF61 && c <= 0xFFDC;
        boolean isPicture = c >= FIRST_PICTURE && c <= LAST_PICTURE;
        return isForm || isPicture || (!isHalf && WIDE_SCRIPTS.contains(UnicodeScript.of(c)));
    }
}
