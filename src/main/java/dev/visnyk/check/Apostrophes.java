package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import java.util.Locale;
import java.util.Set;

/**
 * What is no apostrophe and stands where one should, in Ukrainian and English words; an apostrophe where Russian has a hard
 * or soft sign. The straight, the curly and the modifier apostrophe, a backtick and ‘ between letters become U+2019 in
 * print and are right here. (Український правопис 2019, § 7.)
 */
final class Apostrophes implements TextCheck {
    /** Acute accent, primes, turned and wide marks. */
    private static final String IMPOSTORS = "´′ˈʹʻ‛＇";

    private static final String QUOTATION_MARKS = "*\"“”„";

    /** What is no word by itself, but begins one before an apostrophe. */
    private static final Set<String> BEGINNINGS =
            Set.of("п", "м", "пам", "здоров", "комп", "інтерв", "ім", "прем", "зв", "сузір", "подвір", "кар");

    /** What begins after об and an apostrophe; other words after об are governed by it. */
    private static final Set<String> AFTER_OB = Set.of("єкт", "єдн", "ємн", "їзд", "їха", "явл");

    private static final Set<String> HARD_SIGN_AFTER = Set.of(
            "об", "под", "с", "раз", "из", "без", "от", "над", "пред", "меж", "ад", "суб", "в", "вз", "ин", "кон");

    @Override
    public Rule rule() {
        return Rule.LANGUAGE_APOSTROPHE;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        String tag = LanguageTag.base(text.language().tag());
        FirstFindings found = new FirstFindings(rule(), text);
        switch (tag) {
            case "uk" -> text.passages().forEach(passage -> ukrainian(text.source(), passage, found));
            case "ru" -> text.passagesWith(Apostrophes::hasMarks).forEach(passage -> russian(passage, found));
            case "en" -> text.passagesWith(Census::hasRareMarks).forEach(passage -> english(passage, found));
            default -> {}
        }
        found.report(findings);
    }

    /** Whether a character is no apostrophe, but looks like one. */
    static boolean isImpostor(char c) {
        return IMPOSTORS.indexOf(c) >= 0;
    }

    private static boolean hasMarks(Census characters) {
        return characters.hasApostrophes() || characters.hasQuotationMarks() || characters.hasRareMarks();
    }

    private static void ukrainian(SourceText source, Passage passage, FirstFindings found) {
        String text = passage.text();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!takesApostrophe(c)) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (Letters.isCyrillic(before) && !Letters.isCyrillicVowel(before)) {
                if (isStar(source, passage, i)) {
                    wrong(passage, i, i, "*", "U+2019", found);
                } else if (c == 'ї' && before != 'ь' && before != 'й') {
                    missing(passage, i, found);
                }
            } else if (i > 1 && isImpostor(text, i - 1)) {
                wrong(passage, i - 1, i, String.valueOf(before), "U+2019", found);
            }
        }
    }

    /** Whether this letter is one that an apostrophe can stand before. */
    private static boolean takesApostrophe(char c) {
        return switch (c) {
            case 'я', 'ю', 'є', 'ї', 'Я', 'Ю', 'Є', 'Ї' -> true;
            default -> false;
        };
    }

    /** Whether this, before such a letter, stands where an apostrophe should: after a consonant. */
    private static boolean isImpostor(String text, int index) {
        char consonant = text.charAt(index - 1);
        if (!Letters.isCyrillic(consonant) || Letters.isCyrillicVowel(consonant)) {
            return false;
        }
        char c = text.charAt(index);
        return c == ' ' ? isBeginning(text, index) : QUOTATION_MARKS.indexOf(c) >= 0 || isImpostor(c);
    }

    /** Whether Markdown took a star between these letters for emphasis: two of them in a paragraph vanish. */
    private static boolean isStar(SourceText source, Passage passage, int index) {
        int offset = passage.offset(index);
        return offset == passage.offset(index - 1) + 2 && source.text().charAt(offset - 1) == '*';
    }

    private static boolean isBeginning(String text, int end) {
        int start = Letters.wordStart(text, end - 1);
        if (start > 1 && (Character.isDigit(text.charAt(start - 1)) || Character.isDigit(text.charAt(start - 2)))) {
            return false;
        }
        String beginning = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean afterOb =
                beginning.equals("об") && AFTER_OB.contains(text.substring(end + 1, Math.min(end + 4, text.length())));
        return afterOb || BEGINNINGS.contains(beginning);
    }

    private static void russian(Passage passage, FirstFindings found) {
        String text = passage.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = Letters.isApostrophe(c) || c == '`' || c == '"' || isImpostor(c);
            if (!isMark || "еёюя".indexOf(text.charAt(i + 1)) < 0 || !Letters.isCyrillic(text.charAt(i - 1))) {
                continue;
            }
            int start = Letters.wordStart(text, i - 1);
            String beginning = text.substring(start, i).toLowerCase(Locale.ROOT);
            boolean hard = HARD_SIGN_AFTER.contains(beginning);
            if (hard || (Character.isLowerCase(text.charAt(start)) && beginning.length() > 1)) {
                wrong(passage, i, i + 1, String.valueOf(c), hard ? "ъ" : "ь", found);
            }
        }
    }

    private static void english(Passage passage, FirstFindings found) {
        String text = passage.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007F'
                    && isImpostor(c)
                    && Letters.isLatin(text.charAt(i - 1))
                    && Letters.isLatin(text.charAt(i + 1))) {
                wrong(passage, i, i + 1, String.valueOf(c), "U+2019", found);
            }
        }
    }

    private static void wrong(Passage passage, int mark, int rest, String written, String right, FirstFindings found) {
        String text = passage.text();
        String before = text.substring(Letters.wordStart(text, mark - 1), mark);
        String after = text.substring(rest, Letters.wordEnd(text, rest));
        boolean isApostrophe = right.equals("U+2019");
        String name = written.equals(" ") ? "a space" : "\"" + written + "\"";
        found.add(
                passage,
                mark,
                "%s in \"%s[%s]%s\" is %s"
                        .formatted(
                                name, before, written, after, isApostrophe ? "no apostrophe" : "no letter of Russian"),
                "write \"%s%s%s\"".formatted(before, isApostrophe ? "’" : right, after));
    }

    private static void missing(Passage passage, int index, FirstFindings found) {
        String text = passage.text();
        String before = text.substring(Letters.wordStart(text, index), index);
        String after = text.substring(index, Letters.wordEnd(text, index));
        found.add(
                passage,
                index,
                "there is no apostrophe before \"ї\" in \"%s%s\"".formatted(before, after),
                "write \"%s’%s\"".formatted(before, after));
    }
}
