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

    private ComplexityCheck() {}

    private static final int MOST_DEFINITIONS = 5_000;
    private static final int MOST_BRACES = 2_000;

    /** The offset of the first line that goes too far. */
    static OptionalInt find(String text, int from) {
        int line = from;
        int definitions = 0;
        int braces = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int stop = end < 0 ? text.length() : end;
            definitions += text.charAt(line) == '[' ? 1 : 0;
            for (int i = line; i < stop; i++) {
                braces += text.charAt(i) == '{' ? 1 : 0;
            }
            if (definitions > MOST_DEFINITIONS || braces > MOST_BRACES || depth(text, line, stop) > DEEPEST) {
                return OptionalInt.of(line);
            }
            line = stop + 1;
        }
        return OptionalInt.empty();
    }

    /** How deep the markers at the start of a line go: each quote mark, list marker or two spaces count one. */
    private static int depth(String text, int from, int to) {
        int markers = 0;
        int spaces = 0;
        int brackets = 0;
        int deepestBrackets = 0;
        boolean isPrefix = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                deepestBrackets = Math.max(deepestBrackets, ++brackets);
            } else if (c == ']') {
                brackets = Math.max(0, brackets - 1);
            }
            if (!isPrefix) {
                continue;
            }
            if (c == '>' || ((c == '-' || c == '*' || c == '+') && i + 1 < to && text.charAt(i + 1) == ' ')) {
                markers++;
            } else if (c == ' ' || c == '\t') {
                spaces += c == '\t' ? 4 : 1;
            } else if (!isListNumber(text, i, to)) {
                isPrefix = false;
            }
        }
        boolean isOnlySpace = markers == 0 && isPrefix;
        int prefix = isOnlySpace ? 0 : markers + (markers == 0 ? 0 : spaces / SPACES_PER_LEVEL);
        return Math.max(prefix, deepestBrackets);
    }

    private static boolean isListNumber(String text, int at, int to) {
        char c = text.charAt(at);
        boolean isNumber = c >= '0' && c <= '9';
        boolean isDot = c == '.' || c == ')';
        return isNumber
                ? at + 1 < to && isListNumber(text, at + 1, to)
                : isDot && at + 1 < to && text.charAt(at + 1) == ' ';
    }
}
