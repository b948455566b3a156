package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import java.util.Locale;
import java.util.Set;

/**
 * A Latin letter inside a Cyrillic word, or the reverse: it looks right, and is found by no search. Each part of a compound
 * is a word of its own. A Cyrillic ending on a Latin name (Googleом, HTMLу) is no mistake.
 */
final class MixedScript implements TextCheck {
    private static final Set<String> LANGUAGES = Set.of("uk", "ru", "en");
    private static final String NUMERALS = "IVXІХ";

    @Override
    public Rule rule() {
        return Rule.LANGUAGE_MIXED_SCRIPT;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        String tag = LanguageTag.base(text.language().tag());
        if (!LANGUAGES.contains(tag)) {
            return;
        }
        FirstFindings found = new FirstFindings(rule(), text);
        for (Passage passage : text.passagesWith(Census::isMixed)) {
            words(passage, tag.equals("en"), found);
        }
        found.report(findings);
    }

    private static void words(Passage passage, boolean english, FirstFindings found) {
        String text = passage.text();
        int start = 0;
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isLatin(c)) {
                latin++;
            } else if (Letters.isCyrillic(c)) {
                cyrillic++;
            } else if (!Letters.isMark(c)) {
                if (latin > 0 && cyrillic > 0) {
                    word(passage, start, i, latin > cyrillic, english, found);
                }
                start = i + 1;
                latin = 0;
                cyrillic = 0;
            }
        }
    }

    private static void word(
            Passage passage, int start, int end, boolean moreLatin, boolean english, FirstFindings found) {
        String word = passage.text().substring(start, end);
        if (isNumeral(word)) {
            report(passage, start, word, false, "a Roman numeral is written in Latin letters", found);
            return;
        }
        if (!english && isNameWithEnding(word)) {
            return;
        }
        boolean latinIsWrong = lookAlike(word, true);
        boolean cyrillicIsWrong = lookAlike(word, false);
        if (latinIsWrong && (!cyrillicIsWrong || !moreLatin)) {
            report(passage, start, word, true, "in a Cyrillic word all letters are Cyrillic", found);
        } else if (cyrillicIsWrong) {
            report(passage, start, word, false, "in a Latin word all letters are Latin", found);
        }
    }

    /**
     * Whether a word is a Latin name or abbreviation before a Cyrillic ending: CEOшник, Textа. One or two letters, or capitals
     * alone if there is but one, are too short for a name that looks like Cyrillic.
     */
    private static boolean isNameWithEnding(String word) {
        int length = 0;
        boolean capitals = true;
        boolean alike = true;
        while (Letters.isLatin(word.charAt(length))) {
            capitals &= Character.isUpperCase(word.charAt(length));
            alike &= Lookalikes.is(word.charAt(length));
            length++;
        }
        for (int i = length; i < word.length(); i++) {
            if (Letters.isLatin(word.charAt(i))) {
                return false;
            }
        }
        return length > 0 && (!alike || length > 2 || (length > 1 && capitals));
    }

    /** Whether all letters of one script look like letters of the other, so that they can have been meant to be those. */
    private static boolean lookAlike(String word, boolean latin) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isMark(c) && Letters.isLatin(c) == latin && !Lookalikes.is(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (NUMERALS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return word.length() > 1;
    }

    private static void report(
            Passage passage, int start, String word, boolean latin, String advice, FirstFindings found) {
        StringBuilder marked = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int first = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean wrong = !Letters.isMark(c) && Letters.isLatin(c) == latin;
            if (!wrong) {
                marked.append(c);
                right.append(c);
                continue;
            }
            first = first < 0 ? i : first;
            marked.append('[').append(c).append(']');
            right.append(latin ? Lookalikes.cyrillic(c) : Lookalikes.latin(c));
        }
        char letter = word.charAt(first);
        String message = "\"%s\" in \"%s\" is a %s letter (U+%04X)"
                .formatted(letter, marked, latin ? "Latin" : "Cyrillic", (int) letter);
        String hint = String.format(Locale.ROOT, "%s: \"%s\"", advice, right);
        found.add(passage, start + first, message, hint);
    }
}
