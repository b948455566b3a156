package dev.visnyk.binary;

/** Some bytes of an array, shared and not copied. */
public record Slice(byte[] bytes, int from, int length) {
    public static final Slice EMPTY = new Slice(new byte[0], 0, 0);

    /** All bytes of an array. */
    public static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    /** A copy of what was written. */
    public static Slice of(ByteWriter writer) {
        return of(writer.toBytes());
    }

    /** What was written, not copied; valid as long as nothing more is written. */
    public static Slice in(ByteWriter writer) {
        return new Slice(writer.array(), 0, writer.length());
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The bytes as values. */
    public ByteReader reader() {
        return new ByteReader(bytes, from, length);
    }
}
