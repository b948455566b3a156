package dev.visnyk.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A file with the line ends that it has, so that all but an edit stays byte for byte. Lines and columns count from 1. */
final class RawText {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final String lineEnd;

    RawText(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isPair)) {
                starts.add(i + 1);
            }
        }
        String first = starts.size() > 1 ? text.substring(0, starts.get(1)) : "\n";
        lineEnd = first.endsWith("\r\n") ? "\r\n" : first.substring(first.length() - 1);
    }

    /** The offset of the first character of a line; of the one after the last, the end of the text. */
    int start(int line) {
        return line <= starts.size() ? starts.get(line - 1) : text.length();
    }

    /** A line with its end. */
    String line(int line) {
        return text.substring(start(line), start(line + 1));
    }

    /** The white space that a line begins with. */
    String indentation(int line) {
        String whole = line(line);
        return whole.substring(0, whole.length() - whole.stripLeading().length());
    }

    /** The offset of a column, which counts code points. */
    int offset(int line, int column) {
        return text.offsetByCodePoints(start(line), column - 1);
    }

    char at(int offset) {
        return text.charAt(offset);
    }

    /** The offset behind the next of a character, or the end of the text. */
    int behind(char c, int from) {
        int at = text.indexOf(c, from);
        return at < 0 ? text.length() : at + 1;
    }

    /** Lines with the line end of the file's first line. */
    String lines(List<String> lines) {
        return lines.stream().map(line -> line + lineEnd).collect(Collectors.joining());
    }

    /** The text with another one in the place of what is between two offsets. */
    String with(int from, int to, String replacement) {
        return text.substring(0, from) + replacement + text.substring(to);
    }
}
