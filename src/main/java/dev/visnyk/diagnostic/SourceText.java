package dev.visnyk.diagnostic;

import java.util.Objects;

/**
 * The text of one source file, able to say where an offset of it lies.
 *
 * @param file path relative to the site's folder, with {@code /} on every system
 * @param text the whole text, line ends normalised to {@code \n}, without a byte order mark
 */
public record SourceText(String file, String text) {
    private static final int LONGEST_EXCERPT = 100;

    public SourceText {
        Objects.requireNonNull(file);
        Objects.requireNonNull(text);
    }

    /** The position of a character. {@code offset} counts UTF-16 units from 0; one past the end is allowed. */
    public SourcePosition position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return position(line, 1 + text.codePointCount(lineStart, at), lineStart);
    }

    /** The position of a line and column, both from 1; a line past the end gives the last line. */
    public SourcePosition position(int line, int column) {
        int lineStart = 0;
        int found = 1;
        while (found < line) {
            int next = text.indexOf('\n', lineStart);
            if (next < 0) {
                break;
            }
            lineStart = next + 1;
            found++;
        }
        return position(found, Math.max(1, column), lineStart);
    }

    /** The offset of a line and column, both from 1, in UTF-16 units. */
    public int offset(int line, int column) {
        int start = 0;
        for (int at = 1; at < line; at++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    private SourcePosition position(int line, int column, int lineStart) {
        int lineEnd = text.indexOf('\n', lineStart);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        int length = text.codePointCount(lineStart, end);
        if (length <= LONGEST_EXCERPT) {
            return new SourcePosition(file, line, column, text.substring(lineStart, end));
        }
        int first = Math.max(0, Math.min(column - 1 - LONGEST_EXCERPT / 2, length - LONGEST_EXCERPT));
        int from = text.offsetByCodePoints(lineStart, first);
        int to = text.offsetByCodePoints(from, LONGEST_EXCERPT);
        String before = first == 0 ? "" : "…";
        String after = to == end ? "" : "…";
        return new SourcePosition(
                file, line, column, before + text.substring(from, to) + after, column - first + before.length());
    }
}
