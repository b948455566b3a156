package dev.visnyk.i18n;

import java.util.Set;

/**
 * What differs between languages in typography.
 *
 * @param kinds the table of characters
 * @param dash what a spaced hyphen becomes
 * @param slavic whether the rules are those of Ukrainian and Russian: every spaced dash is the same, a line may begin
 *     with one, and spaces part groups of digits. Otherwise they are English: an em dash stays, and single quotation
 *     marks exist
 * @param outer the opening and the closing quotation mark
 * @param inner the opening and the closing quotation mark inside quotation marks
 * @param units the words that keep to the number before them
 */
record TypographyRules(CharKinds kinds, char dash, boolean slavic, String outer, String inner, Set<String> units) {
    static final TypographyRules UKRAINIAN = new TypographyRules(
            CharKinds.of("«„", "увзійао"),
            '—',
            true,
            "«»",
            "„“",
            Set.of(
                    "грн", "тис", "млн", "млрд", "трлн", "км", "кг", "м", "см", "мм", "га", "г", "т", "л", "год", "хв",
                    "с", "кВт", "МВт", "ГВт", "рік", "року", "році", "роки", "років", "р", "рр", "ст"));
    static final TypographyRules RUSSIAN = new TypographyRules(
            CharKinds.of("«„", "вскоуаяи"),
            '—',
            true,
            "«»",
            "„“",
            Set.of(
                    "грн", "руб", "тыс", "млн", "млрд", "трлн", "км", "кг", "м", "см", "мм", "га", "г", "т", "л", "ч",
                    "час", "мин", "кВт", "МВт", "ГВт", "год", "года", "году", "годы", "лет", "гг", "ст"));
    static final TypographyRules ENGLISH = new TypographyRules(
            CharKinds.of("“‘«„", ""),
            '–',
            false,
            "“”",
            "‘’",
            Set.of(
                    "km",
                    "kg",
                    "m",
                    "cm",
                    "mm",
                    "g",
                    "ha",
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "kW",
                    "MW",
                    "GW",
                    "mph"));

    /** For languages whose rules are not known here: all text stays as it is. */
    static final TypographyRules NONE = new TypographyRules(CharKinds.none(), '-', false, "\"\"", "\"\"", Set.of());

    /** The length of the longest unit word. */
    static final int LONGEST_UNIT = 8;

    static TypographyRules forTag(String tag) {
        return switch (LanguageTag.base(tag)) {
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            default -> NONE;
        };
    }

    /** What a dash between spaces becomes. */
    char spacedDash(char written) {
        return written == '—' ? '—' : dash;
    }
}
