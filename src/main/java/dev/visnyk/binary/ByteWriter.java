package dev.visnyk.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Gathers values as bytes, for {@link ByteReader} to take back in the same order. */
public final class ByteWriter {
    private byte[] bytes;
    private int length;

    public ByteWriter(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    public int length() {
        return length;
    }

    /** The array that the bytes are in, from its start; valid until the next value is written. */
    public byte[] array() {
        return bytes;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets everything, to be used again. */
    public void clear() {
        length = 0;
    }

    public void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    /** A value from 0 to 255. */
    public void octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    /** One of the at most 256 constants of a type, by its position: good as long as the type stays as it is. */
    @SuppressWarnings("EnumOrdinal")
    public void constant(Enum<?> constant) {
        octet(constant.ordinal());
    }

    /** A whole number in as few bytes as it needs (LEB128); negative ones take ten. */
    public void number(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Eight bytes, whatever the value. */
    public void fixed(long value) {
        reserve(Long.BYTES);
        for (int shift = Long.SIZE - 8; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** Puts eight bytes in the place of those that {@link #fixed} has written at a position. */
    public void replaceFixed(int at, long value) {
        int end = length;
        length = at;
        fixed(value);
        length = end;
    }

    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        raw(encoded, 0, encoded.length);
    }

    public void optionalText(@Nullable String text) {
        optional(text, ByteWriter::text);
    }

    /** A value or null, written by a function when it is there. */
    public <T> void optional(@Nullable T value, BiConsumer<ByteWriter, T> write) {
        flag(value != null);
        if (value != null) {
            write.accept(this, value);
        }
    }

    /** Any number of values, each written by a function. */
    public <T> void list(Collection<T> values, BiConsumer<ByteWriter, ? super T> write) {
        number(values.size());
        for (T value : values) {
            write.accept(this, value);
        }
    }

    /** Bytes that the reader must know the number of. */
    public void raw(byte[] from, int at, int count) {
        reserve(count);
        System.arraycopy(from, at, bytes, length, count);
        length += count;
    }

    private void reserve(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
