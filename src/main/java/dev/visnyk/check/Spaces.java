package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import java.util.Set;

/**
 * Two spaces, a space before punctuation, and none after a comma. Spaces around line ends and at the ends of a passage are
 * Markdown's, and two after a sentence are an English habit; both are left alone.
 */
final class Spaces implements TextCheck {
    private static final Set<String> LANGUAGES = Set.of("uk", "ru", "en");

    @Override
    public Rule rule() {
        return Rule.LANGUAGE_SPACES;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        String tag = LanguageTag.base(text.language().tag());
        if (!LANGUAGES.contains(tag)) {
            return;
        }
        FirstFindings found = new FirstFindings(rule(), text);
        for (Passage passage : text.passages()) {
            check(text.source().text(), passage, tag.equals("en"), found);
        }
        found.report(findings);
    }

    private static void check(String source, Passage passage, boolean english, FirstFindings found) {
        String text = passage.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != ',') {
                continue;
            }
            char before = text.charAt(i - 1);
            char next = text.charAt(i + 1);
            if (c == ' ' && before != ' ') {
                if (next == ' ') {
                    i = afterSpaces(source, passage, i, english, found);
                } else if (isPunctuation(next) && isSpaced(source, passage, i)) {
                    found.add(
                            passage,
                            i,
                            "there is a space before \"%s\"".formatted(next),
                            "delete it: \"%s\"".formatted(lastWord(text, i) + next));
                }
            } else if (c == ',' && isTight(before, next)) {
                found.add(
                        passage,
                        i,
                        "there is no space after the comma",
                        "write \"%s, %s\""
                                .formatted(lastWord(text, i), text.substring(i + 1, Letters.wordEnd(text, i + 1))));
            }
        }
    }

    /** Looks at a run of spaces, and returns the last of them. */
    private static int afterSpaces(String source, Passage passage, int start, boolean english, FirstFindings found) {
        String text = passage.text();
        int end = start;
        boolean typed = true;
        while (end < text.length() && text.charAt(end) == ' ') {
            int offset = passage.offset(end);
            typed &= source.charAt(offset) == ' ' && offset == passage.offset(start) + end - start;
            end++;
        }
        boolean afterSentence = english && ".?!:".indexOf(closed(text, start)) >= 0;
        if (typed && end < text.length() && !afterSentence) {
            found.add(passage, start, "there are %d spaces in a row".formatted(end - start), "leave one of them");
        }
        return end - 1;
    }

    /** The character before a place, apart from closing marks. */
    private static char closed(String text, int end) {
        int i = end - 1;
        while (i > 0 && "\"'”’)".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?';
    }

    /** Whether a word stands before the space, and the punctuation after it stands alone: no emoticon, file or operator. */
    private static boolean isSpaced(String source, Passage passage, int space) {
        String text = passage.text();
        char before = text.charAt(space - 1);
        boolean afterWord = Letters.isLetter(before) || before == ')' || before == '»' || before == '”';
        boolean typed = source.charAt(passage.offset(space)) == ' '
                && passage.offset(space) == passage.offset(space - 1) + 1
                && passage.offset(space + 1) == passage.offset(space) + 1;
        boolean alone = space + 2 == text.length() || text.charAt(space + 2) == ' ';
        return afterWord && typed && alone;
    }

    private static boolean isTight(char before, char next) {
        return Letters.isCyrillic(before)
                && Letters.isCyrillic(next)
                && Character.isLowerCase(before)
                && Character.isLowerCase(next);
    }

    private static String lastWord(String text, int end) {
        return text.substring(Letters.wordStart(text, end), end);
    }
}
