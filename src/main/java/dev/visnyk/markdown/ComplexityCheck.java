package dev.visnyk.markdown;

import java.util.OptionalInt;

/**
 * Finds, in one pass, text nested deeper than the parser's recursion may go, and more link definitions or braces than it
 * can take in reasonable time.
 */
final class ComplexityCheck {
    /** Levels of quotes and lists in one line, or of brackets in a paragraph. */
    private static final int DEEPEST = 100;

    private static final int SPACES_PER_LEVEL = 2;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DEFINITIONS = 5_000;
    private static final int MOST_BRACES = 2_000;

    private ComplexityCheck() {}

    /** The offset of the first line that goes too far. */
    static OptionalInt find(char[] text) {
        int line = 0;
        int definitions = 0;
        int braces = 0;
        while (line < text.length) {
            definitions += text[line] == '[' ? 1 : 0;
            int brackets = 0;
            int end = line;
            for (; end < text.length && text[end] != '\n'; end++) {
                braces += text[end] == '{' ? 1 : 0;
                brackets += text[end] == '[' ? 1 : 0;
            }
            if (definitions > MOST_DEFINITIONS
                    || braces > MOST_BRACES
                    || (brackets > DEEPEST && depthOfBrackets(text, line, end) > DEEPEST)
                    || depthOfPrefix(text, line, end) > DEEPEST) {
                return OptionalInt.of(line);
            }
            line = end + 1;
        }
        return OptionalInt.empty();
    }

    private static int depthOfBrackets(char[] text, int from, int to) {
        int depth = 0;
        int deepest = 0;
        for (int i = from; i < to; i++) {
            if (text[i] == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (text[i] == ']') {
                depth = Math.max(0, depth - 1);
            }
        }
        return deepest;
    }

    /** How deep the markers at the start of a line go: each quote mark, list marker or two spaces count one. */
    private static int depthOfPrefix(char[] text, int from, int to) {
        int markers = 0;
        int spaces = 0;
        int at = from;
        while (at < to) {
            int marker = marker(text, at, to);
            if (marker > 0) {
                markers++;
                at += marker;
            } else if (isBlank(text[at])) {
                spaces += text[at] == '\t' ? 4 : 1;
                at++;
            } else {
                break;
            }
        }
        return markers == 0 ? 0 : markers + spaces / SPACES_PER_LEVEL;
    }

    /** The length of the marker of a quotation or of an item of a list that stands somewhere; 0 if none does. */
    private static int marker(char[] text, int at, int to) {
        char first = text[at];
        if (first == '>') {
            return 1;
        }
        int end = at;
        while (end < to && end - at < MOST_DIGITS && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        boolean isMark = end < to
                && (end > at ? text[end] == '.' || text[end] == ')' : first == '-' || first == '*' || first == '+');
        return isMark && end + 1 < to && isBlank(text[end + 1]) ? end + 1 - at : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
