package dev.visnyk.binary;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Gathers values as bytes, for {@link ByteReader} to take back in the same order. */
public final class ByteWriter {
    private static final int MOST_BYTES_PER_CHAR = 3;
    private static final char REPLACEMENT = '\uFFFD';

    private byte[] bytes;
    private int length;
    private char[] characters = new char[16];

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

    /** Forgets what was written from a position on. */
    public void clearFrom(int at) {
        length = at;
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

    /** A text as UTF-8 with its length in front; a lone surrogate becomes U+FFFD. */
    public void text(String text) {
        int most = text.length() * MOST_BYTES_PER_CHAR;
        reserve(most + 5);
        // Where the text begins depends on its length, which is not known before: leave room for the longest.
        int prefix = most < 1 << 7 ? 1 : most < 1 << 14 ? 2 : 5;
        int start = length;
        length += prefix;
        encode(array(text), 0, text.length(), 0);
        for (int i = 0, rest = length - start - prefix; i < prefix; i++, rest >>>= 7) {
            bytes[start + i] = (byte) ((rest & 0x7F) | (i < prefix - 1 ? 0x80 : 0));
        }
    }

    /** A text as UTF-8, without its length; a lone surrogate becomes U+FFFD. */
    public void utf8(CharSequence text) {
        utf8(array(text.toString()), 0, text.length());
    }

    /** Some characters of an array as UTF-8; a lone surrogate becomes U+FFFD. */
    public void utf8(char[] text, int from, int count) {
        reserve(count * MOST_BYTES_PER_CHAR);
        encode(text, from, from + count, 0);
    }

    /**
     * A text as UTF-8, from an index to the first character that has to be written otherwise.
     *
     * @param others a bit for each of these characters, which are below 64
     * @return the index of that character, or that of the end
     */
    public int utf8Until(long others, String text, int from) {
        reserve((text.length() - from) * MOST_BYTES_PER_CHAR);
        return encode(array(text), from, text.length(), others);
    }

    /** Encodes the characters from one index to another (exclusive) or to one of the others, and returns where it stopped. */
    private int encode(char[] from16, int from, int end, long others) {
        byte[] to = bytes;
        int at = length;
        int i = from;
        for (; i < end; i++) {
            char c = from16[i];
            if (c < 0x80) {
                if (c < Long.SIZE && (others >>> c & 1) != 0) {
                    break;
                }
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(from16[i + 1])) {
                at = fourBytes(Character.toCodePoint(c, from16[++i]), to, at);
            } else {
                at = threeBytes(Character.isSurrogate(c) ? REPLACEMENT : c, to, at);
            }
        }
        length = at;
        return i;
    }

    private static int threeBytes(char c, byte[] to, int at) {
        to[at] = (byte) (0xE0 | (c >> 12));
        to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    private static int fourBytes(int point, byte[] to, int at) {
        to[at] = (byte) (0xF0 | (point >> 18));
        to[at + 1] = (byte) (0x80 | ((point >> 12) & 0x3F));
        to[at + 2] = (byte) (0x80 | ((point >> 6) & 0x3F));
        to[at + 3] = (byte) (0x80 | (point & 0x3F));
        return at + 4;
    }

    /** The characters of a text at the beginning of an array, which the next text may take over. */
    private char[] array(String text) {
        int count = text.length();
        if (characters.length < count) {
            characters = new char[count + (count >> 1)];
        }
        text.getChars(0, count, characters, 0);
        return characters;
    }

    /** The characters of a text with their number in front, two bytes each: quicker than {@link #text}, for hashing. */
    public void characters(String text) {
        int count = text.length();
        reserve(count * 2 + 4);
        word(count);
        char[] from = array(text);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = from[i];
            to[at] = (byte) (c >> 8);
            to[at + 1] = (byte) c;
            at += 2;
        }
        length = at;
    }

    /** Four bytes, whatever the value. */
    public void word(int value) {
        reserve(4);
        bytes[length++] = (byte) (value >> 24);
        bytes[length++] = (byte) (value >> 16);
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
    }

    /** Puts four bytes in the place of those that {@link #word} has written at a position. */
    public void replaceWord(int at, int value) {
        int end = length;
        length = at;
        word(value);
        length = end;
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
