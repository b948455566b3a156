package dev.visnyk.check;

import dev.visnyk.markdown.Passage;
import java.util.List;

/**
 * Counts what is quoted: block quotations, direct speech behind a dash, and at least three words in quotation marks. Shorter
 * ones are names, titles and irony, which languages mark differently.
 */
final class Quotations {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_NAME = 6;
    private static final String OPENING = "«“„‘";
    private static final String CLOSING = "»”“’";

    private int quotations;
    private int words;

    private Quotations() {}

    /** How many quotations a text has, and how many words they have together. */
    record Count(int quotations, int words) {}

    static Count count(ReadText text) {
        Quotations found = new Quotations();
        List<Passage> passages = text.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.kind() == Passage.Kind.QUOTATION) {
                boolean continues = i > 0 && passages.get(i - 1).kind() == Passage.Kind.QUOTATION;
                found.quotations += continues ? 0 : 1;
                found.words += words(passage.text(), 0, passage.text().length());
            } else if (passage.kind() != Passage.Kind.ALTERNATIVE) {
                found.look(passage.text(), text.census(i));
            }
        }
        return new Count(found.quotations, found.words);
    }

    private void add(String text, int start, int end) {
        int length = words(text, start, end);
        if (length >= FEWEST_WORDS && !isName(text, start, end, length)) {
            quotations++;
            words += length;
        }
    }

    private void look(String text, Census characters) {
        if (isSpeech(text)) {
            add(text, 1, text.length());
        } else if (characters.hasQuotationMarks() || characters.hasApostrophes()) {
            lookForMarks(text);
        }
    }

    private void lookForMarks(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = isOpening(text.charAt(start)) ? closing(text, start) : -1;
            if (end < 0) {
                start++;
            } else {
                add(text, start + 1, end);
                start = end + 1;
            }
        }
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '"', '\'', '«', '“', '„', '‘' -> true;
            default -> false;
        };
    }

    private static boolean isSpeech(String text) {
        return text.length() > 2 && (text.charAt(0) == '—' || text.charAt(0) == '–') && Tokens.isBlank(text.charAt(1));
    }

    /**
     * The index of the mark that closes the one at an index; -1 if that opens nothing. Speech of several paragraphs is
     * closed in the last only. */
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
        return mark == '"' ? text.length() : -1;
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
        return open == '‘' ? -1 : text.length();
    }

    /** Whether a few words are a name: at least half of them begin with a capital, as in "Tennessee State Tigers". */
    private static boolean isName(String text, int start, int end, int length) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            boolean begins = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
            capitals += begins && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return length <= LONGEST_NAME && 2 * capitals >= length;
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
