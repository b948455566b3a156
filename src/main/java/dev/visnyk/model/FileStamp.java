package dev.visnyk.model;

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
}
