package dev.visnyk.model;

import java.util.Objects;

/**
 * What a file system says of a file, by which a change shows without reading it.
 *
 * @param size bytes; negative for what is no file
 * @param modified nanoseconds since 1970
 * @param identity stands for the file's number on its device; 0 where there are none
 */
public record FileStamp(long size, long modified, int identity) {
    /** Of a file that nobody has looked at. */
    public static final FileStamp UNKNOWN = new FileStamp(-3, 0, 0);

    /** As a record would have it, which is linked at run time and slower until the thorough compiler has seen it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileStamp stamp
                && size == stamp.size
                && modified == stamp.modified
                && identity == stamp.identity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, modified, identity);
    }
}
