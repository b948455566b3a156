package dev.visnyk.binary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes values back that {@link ByteWriter} has written, in the same order.
 *
 * <p>Bytes that can't have been written so end in an {@link IndexOutOfBoundsException} or an
 * {@link IllegalArgumentException}.
 */
public final class ByteReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    public ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** Reads {@code count} bytes from {@code at}. */
    public ByteReader(byte[] bytes, int at, int count) {
        this.bytes = bytes;
        this.at = at;
        this.end = at + count;
    }

    /** Where in the array the next value begins. */
    public int position() {
        return at;
    }

    public boolean isAtEnd() {
        return at == end;
    }

    public boolean flag() {
        return octet() != 0;
    }

    public int octet() {
        return bytes[advance(1)] & 0xFF;
    }

    /** One of the constants of a type. */
    public <E> E constant(E[] constants) {
        return constants[octet()];
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number that does not end");
    }

    /** A number that counts what follows, so that it can't exceed the bytes that are left. */
    public int count() {
        long count = number();
        if (count < 0 || count > end - at) {
            throw new IllegalArgumentException("more than there is: " + count);
        }
        return (int) count;
    }

    public long fixed() {
        int from = advance(Long.BYTES);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << 8) | (bytes[from + i] & 0xFF);
        }
        return value;
    }

    public int word() {
        int from = advance(4);
        return (bytes[from] & 0xFF) << 24
                | (bytes[from + 1] & 0xFF) << 16
                | (bytes[from + 2] & 0xFF) << 8
                | (bytes[from + 3] & 0xFF);
    }

    public String text() {
        int count = count();
        return new String(bytes, advance(count), count, StandardCharsets.UTF_8);
    }

    /** A text that may be known already. */
    String text(Interner interner) {
        int count = count();
        return interner.text(bytes, advance(count), count);
    }

    /** Passes over a text, and says whether it is a certain one, which comes as UTF-8. */
    public boolean isText(byte[] wanted) {
        int count = count();
        int from = advance(count);
        return Arrays.equals(bytes, from, from + count, wanted, 0, wanted.length);
    }

    public @Nullable String optionalText() {
        return flag() ? text() : null;
    }

    public <T> @Nullable T optional(Function<ByteReader, T> read) {
        return flag() ? read.apply(this) : null;
    }

    public <T> List<T> list(Function<ByteReader, T> read) {
        int count = count();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(read.apply(this));
        }
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(read.apply(this));
        }
        return Collections.unmodifiableList(values);
    }

    /** Some bytes, not copied. */
    public Slice slice(int count) {
        return new Slice(bytes, advance(count), count);
    }

    /** Some bytes, as a copy. */
    public byte[] bytes(int count) {
        int from = advance(count);
        return Arrays.copyOfRange(bytes, from, from + count);
    }

    /** Passes over some bytes, and returns where they begin. */
    public int advance(int count) {
        if (count < 0 || count > end - at) {
            throw new IndexOutOfBoundsException("after the last value");
        }
        int from = at;
        at += count;
        return from;
    }
}
