package dev.visnyk.content;

import dev.visnyk.diagnostic.SourceText;

/**
 * Where the front matter of a text ends and its body begins.
 *
 * @param start offset of the first line after the opening {@code ---}
 * @param end offset of the closing {@code ---}; -1 when there is none
 * @param body offset of the first line of the body
 */
public record FrontMatterBlock(int start, int end, int body) {
    private static final String FENCE = "---";

    /** Finds the block; a text that does not begin with {@code ---} is all body. */
    public static FrontMatterBlock find(SourceText source) {
        String text = source.text();
        if (!isFence(text, 0)) {
            return new FrontMatterBlock(0, 0, 0);
        }
        int start = nextLine(text, 0);
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            if (isFence(text, line)) {
                return new FrontMatterBlock(start, line, nextLine(text, line));
            }
        }
        return new FrontMatterBlock(start, -1, text.length());
    }

    /** The text up to the body. */
    SourceText head(SourceText source) {
        return new SourceText(source.file(), source.text().substring(0, body));
    }

    boolean isAbsent() {
        return start == 0;
    }

    boolean isUnclosed() {
        return end < 0;
    }

    private static boolean isFence(String text, int line) {
        if (!text.startsWith(FENCE, line)) {
            return false;
        }
        for (int i = line + FENCE.length(); i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
