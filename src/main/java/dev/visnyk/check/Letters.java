package dev.visnyk.check;

/** Letters as the rules of language see them: by script, and by the language that has them and its neighbour has not. */
final class Letters {
    private Letters() {}

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F' && (c < '\u0482' || c > '\u0489');
    }

    /** Latin with or without accents, as far as European languages need it. */
    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷');
    }

    static boolean isLetter(char c) {
        return isCyrillic(c) || isLatin(c);
    }

    /** An accent that stands on the letter before it. */
    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** A letter of Ukrainian that Russian has not. */
    static boolean isUkrainian(char c) {
        return switch (c) {
            case 'і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ' -> true;
            default -> false;
        };
    }

    /** A letter of Russian that Ukrainian has not. */
    static boolean isRussian(char c) {
        return switch (c) {
            case 'ы', 'э', 'ъ', 'ё', 'Ы', 'Э', 'Ъ', 'Ё' -> true;
            default -> false;
        };
    }

    /** A letter of Belarusian that neither of them has. */
    static boolean isBelarusian(char c) {
        return c == 'ў' || c == 'Ў';
    }

    static boolean isCyrillicVowel(char c) {
        return switch (c) {
            case 'а', 'е', 'є', 'и', 'і', 'ї', 'о', 'у', 'ю', 'я', 'ы', 'э', 'ё' -> true;
            case 'А', 'Е', 'Є', 'И', 'І', 'Ї', 'О', 'У', 'Ю', 'Я', 'Ы', 'Э', 'Ё' -> true;
            default -> false;
        };
    }

    /** Where the word that a letter belongs to begins; apostrophes between letters are part of it, hyphens are not. */
    static int wordStart(String text, int index) {
        int start = index;
        while (start > 0 && belongs(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** Past the end of the word that a letter belongs to. */
    static int wordEnd(String text, int index) {
        int end = index;
        while (end < text.length() && belongs(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String text, int i) {
        char c = text.charAt(i);
        return isLetter(c)
                || isMark(c)
                || (isApostrophe(c)
                        && i > 0
                        && i + 1 < text.length()
                        && isLetter(text.charAt(i - 1))
                        && isLetter(text.charAt(i + 1)));
    }
}
