package dev.visnyk.diagnostic;

/**
 * Where a finding lies.
 *
 * @param file path relative to the site's folder with {@code /}, or the name of whatever else is at fault (a flag, an
 *     environment variable)
 * @param line from 1; 0 when the finding is about the file as a whole
 * @param column from 1, in code points; 0 when the finding is about the file as a whole
 * @param excerpt the source line, or of a long one the part around the column; empty when there is none to show
 * @param caret where in the excerpt the column is, from 1, in code points
 */
public record SourcePosition(String file, int line, int column, String excerpt, int caret)
        implements Comparable<SourcePosition> {
    /** A position whose excerpt is the whole line. */
    public SourcePosition(String file, int line, int column, String excerpt) {
        this(file, line, column, excerpt, column);
    }

    /** A position whose line is looked up if it has to be shown. */
    public static SourcePosition withoutExcerpt(String file, int line, int column) {
        return new SourcePosition(file, line, column, "");
    }

    /** A finding about a file as a whole. */
    public static SourcePosition ofFile(String file) {
        return new SourcePosition(file, 0, 0, "");
    }

    @Override
    public int compareTo(SourcePosition other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
