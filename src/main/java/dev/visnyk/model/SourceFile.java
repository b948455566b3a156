package dev.visnyk.model;

import java.nio.file.Path;

/**
 * A file of the site's source.
 *
 * @param path relative to the site's folder, with {@code /}, in Unicode normal form C
 * @param file where it is on disk
 * @param stamp what the file system said of it before anything was read
 */
public record SourceFile(String path, Path file, FileStamp stamp) implements Comparable<SourceFile> {
    public SourceFile(String path, Path file) {
        this(path, file, FileStamp.UNKNOWN);
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
