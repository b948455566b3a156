package dev.visnyk.check;

import dev.visnyk.markdown.Passage;
import java.util.List;

/**
 * Counts what is quoted: block quotations, direct speech behind a dash, and at least three words in quotation marks. Shorter
 * ones are names, titles and irony, which languages mark differently.
 */
final class Quotations {
    private static final int FEWEST_WORDS = 3;
    private static final String OPENING = "«“„‘";
    private static final String CLOSING = "»”“’";

    private Quotations() {}

    static int count(ReadText text) {
        int count = 0;
        List<Passage> passages = text.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.kind() == Passage.Kind.QUOTATION) {
                boolean continues = i > 0 && passages.get(i - 1).kind() == Passage.Kind.QUOTATION;
                count += continues ? 0 : 1;
            } else if (passage.kind() != Passage.Kind.ALTERNATIVE) {
                count += count(passage.text());
            }
        }
        return count;
    }

    private static int count(String text) {
        int count = isSpeech(text) && words(text, 1, text.length()) >= FEWEST_WORDS ? 1 : 0;
        int start = 0;
        while (start < text.length()) {
            int end = closing(text, start);
            if (end < 0) {
                start++;
            } else {
                count += words(text, start + 1, end) >= FEWEST_WORDS ? 1 : 0;
                start = end + 1;
            }
        }
        return count;
    }

    private static boolean isSpeech(String text) {
        return text.length() > 2 && (text.charAt(0) == '—' || text.charAt(0) == '–') && Tokens.isBlank(text.charAt(1));
    }

    /** The index of the mark that closes the one at an index; -1 if that opens nothing, or is never closed. */
    private static int closing(String text, int start) {
        char open = text.charAt(start);
        boolean isAfterWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (open == '"' || open == '\'') {
            return isAfterWord ? -1 : straightEnd(text, start, open);
        }
        int pair = OPENING.indexOf(open);
        return pair < 0 || isAfterWord ? -1 : pairedEnd(text, start, open, CLOSING.charAt(pair));
    }

    private static int straightEnd(String text, int start, char mark) {
        if (start + 1 >= text.length() || Tokens.isBlank(text.charAt(start + 1))) {
            return -1;
        }
        for (int i = start + 1; i < text.length(); i++) {
            boolean isAtEnd = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == mark && isAtEnd && !Tokens.isBlank(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static int pairedEnd(String text, int start, char open, char close) {
        int depth = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isApostrophe = c == '’' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            // German and Ukrainian “ closes „, and some write ” for it.
            boolean closes = (c == close && !isApostrophe) || (open == '„' && c == '”');
            if (closes && depth-- == 0) {
                return i;
            }
            depth += c == open ? 1 : 0;
        }
        return -1;
    }

    private static int words(String text, int start, int end) {
        int words = 0;
        boolean isInside = false;
        for (int i = start; i < end; i++) {
            boolean isWord = Character.isLetterOrDigit(text.charAt(i));
            words += isWord && !isInside ? 1 : 0;
            // A hyphen or an apostrophe does not end a word.
            isInside = isWord || (isInside && !Tokens.isBlank(text.charAt(i)));
        }
        return words;
    }
}
