package dev.visnyk.i18n;

/** Latin letters that Unicode does not take apart into a letter and an accent. */
final class LatinLetters {
    private LatinLetters() {}

    /** The plain letters that stand for a lower-case one: {@code ß} gives {@code ss}; any other character, itself. */
    static String expand(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ŋ' -> "n";
            case 'ŧ' -> "t";
            default -> String.valueOf(letter);
        };
    }
}
