package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;

/** Some bytes of an array, shared and not copied. */
public record Slice(byte[] bytes, int from, int length) {
    static final Slice EMPTY = new Slice(new byte[0], 0, 0);

    static Slice of(ByteWriter writer) {
        return new Slice(writer.toBytes(), 0, writer.length());
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The bytes as values. */
    public ByteReader reader() {
        return new ByteReader(bytes, from, length);
    }
}
