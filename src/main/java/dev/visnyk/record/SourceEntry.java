package dev.visnyk.record;

import dev.visnyk.binary.Slice;
import dev.visnyk.model.FileStamp;
import java.util.Arrays;

/**
 * What is remembered of a source.
 *
 * @param path relative to the site's folder
 * @param stamp what the file system said of it before it was read
 * @param hash hash of its content, 0 when nobody read it
 * @param derived what was derived from its content; empty when nothing was
 * @param factsLength how many of these bytes are facts
 * @param body where its parsed body is kept
 * @param encoded its bytes in the record that it was read from; empty of one that has been made since
 */
public record SourceEntry(
        String path, FileStamp stamp, long hash, Slice derived, int factsLength, BodyPlace body, Slice encoded) {
    SourceEntry(String path, FileStamp stamp, long hash, Slice derived, int factsLength, BodyPlace body) {
        this(path, stamp, hash, derived, factsLength, body, Slice.EMPTY);
    }

    /**
     * A place in the file of parsed bodies.
     *
     * @param version stands for everything that the body was made from; 0 when there is none
     * @param offset bytes from the start of the file
     * @param length bytes
     */
    public record BodyPlace(long version, long offset, int length) {
        static final BodyPlace NONE = new BodyPlace(0, 0, 0);
    }

    /** Whether two entries agree in all that others may depend on. */
    boolean hasFactsOf(SourceEntry other) {
        return factsLength > 0
                && factsLength == other.factsLength
                && Arrays.equals(
                        derived.bytes(),
                        derived.from(),
                        derived.from() + factsLength,
                        other.derived.bytes(),
                        other.derived.from(),
                        other.derived.from() + factsLength);
    }

    /** Whether two entries agree in all that was derived. */
    boolean hasDerivedOf(SourceEntry other) {
        return hasFactsOf(other)
                && Arrays.equals(
                        derived.bytes(),
                        derived.from(),
                        derived.from() + derived.length(),
                        other.derived.bytes(),
                        other.derived.from(),
                        other.derived.from() + other.derived.length());
    }
}
