package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import dev.visnyk.markdown.Passage.Kind;

/**
 * A letter of Russian in Ukrainian text, or the reverse. Quotations, names (capitalised inside a sentence), single letters,
 * and sentences and passages that are wholly in the other language are left alone.
 */
final class ForeignLetters implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.LANGUAGE_FOREIGN_LETTER;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        String tag = LanguageTag.base(text.language().tag());
        if (!tag.equals("uk") && !tag.equals("ru")) {
            return;
        }
        boolean ukrainian = tag.equals("uk");
        FirstFindings found = new FirstFindings(rule(), text);
        for (Passage passage : text.passagesWith(it -> mayHaveForeign(it, tag))) {
            if (passage.kind() != Kind.QUOTATION) {
                check(passage, ukrainian, found);
            }
        }
        found.report(findings);
    }

    /** What is in the other language as a whole is for {@link OtherLanguage} to report. */
    private static boolean mayHaveForeign(Census letters, String tag) {
        boolean hasForeign = tag.equals("uk") ? letters.isForeignToUkrainian() : letters.isForeignToRussian();
        return hasForeign && !SmallWords.mayBeOther(letters, tag);
    }

    private static void check(Passage passage, boolean ukrainian, FirstFindings found) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isForeign(c, ukrainian)) {
                continue;
            }
            int start = Letters.wordStart(text, i);
            int end = Letters.wordEnd(text, i);
            if (end - start > 1
                    && !isPartOfName(text, start)
                    && !isNamedForeign(text, start)
                    && !QuotedParts.contain(text, start)) {
                Sentence sentence = Sentence.around(text, start, ukrainian);
                if (!sentence.isForeign(ukrainian)) {
                    found.add(
                            passage,
                            i,
                            "\"%s\" in \"%s\" is no letter of %s"
                                    .formatted(c, text.substring(start, end), ukrainian ? "Ukrainian" : "Russian"),
                            "correct the word; words of another language stand in quotation marks");
                }
            }
            i = end;
        }
    }

    static boolean isForeign(char c, boolean ukrainian) {
        return c >= '\u0401'
                && ((ukrainian ? Letters.isRussian(c) : Letters.isUkrainian(c)) || Letters.isBelarusian(c));
    }

    /** Whether a dictionary's abbreviation says which language a word is of. */
    private static boolean isNamedForeign(String text, int start) {
        return text.startsWith("рос. ", start - 5) || text.startsWith("укр. ", start - 5);
    }

    /** Whether a word has a capital, and not because it begins a sentence; the second part of Нью-Йорк has one too. */
    private static boolean isPartOfName(String text, int start) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && !Letters.isLetter(text.charAt(before)) && !Sentence.isEnd(text.charAt(before))) {
            before--;
        }
        return before >= 0 && Letters.isLetter(text.charAt(before));
    }
}
