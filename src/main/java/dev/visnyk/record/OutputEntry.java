package dev.visnyk.record;

import dev.visnyk.binary.Slice;

/**
 * What is remembered of a file of the site.
 *
 * @param path relative to the output folder
 * @param hash hash of its bytes
 * @param size bytes
 * @param shape which set of shared questions the page asked; -1 for a file that is no page
 * @param trace what else the page asked, as {@link PageTrace} reads it; empty for a file that is no page
 * @param encoded its bytes in the record that it was read from; empty of one that has been made since
 */
public record OutputEntry(String path, long hash, long size, int shape, Slice trace, Slice encoded) {
    public static final int NO_PAGE = -1;

    OutputEntry(String path, long hash, long size, int shape, Slice trace) {
        this(path, hash, size, shape, trace, Slice.EMPTY);
    }

    /** A file that is no page. */
    public static OutputEntry file(String path, long hash, long size) {
        return new OutputEntry(path, hash, size, NO_PAGE, Slice.EMPTY);
    }

    /** The same page, whose shape has another number. */
    public OutputEntry withShape(int number) {
        return number == shape ? this : new OutputEntry(path, hash, size, number, trace);
    }

    public boolean isPage() {
        return shape != NO_PAGE;
    }
}
