package dev.visnyk.build;

/** Turns text into UTF-8 (RFC 3629) in an array that is used again. For use by one thread. */
final class Utf8Buffer {
    private static final int MOST_BYTES_PER_CHAR = 3;
    private static final char REPLACEMENT = '\uFFFD';

    private byte[] bytes = new byte[96 << 10];

    /** The encoded text, from index 0; only as many bytes count as {@link #encode} has returned. */
    byte[] bytes() {
        return bytes;
    }

    /** Encodes a text; a lone surrogate becomes U+FFFD. Returns the number of bytes. */
    int encode(CharSequence text) {
        int length = text.length();
        if (bytes.length < length * MOST_BYTES_PER_CHAR) {
            bytes = new byte[length * MOST_BYTES_PER_CHAR * 2];
        }
        int at = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                at = fourBytes(Character.toCodePoint(c, text.charAt(++i)), at);
            } else {
                at = threeBytes(Character.isSurrogate(c) ? REPLACEMENT : c, at);
            }
        }
        return at;
    }

    private int threeBytes(char c, int at) {
        bytes[at] = (byte) (0xE0 | (c >> 12));
        bytes[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    private int fourBytes(int codePoint, int at) {
        bytes[at] = (byte) (0xF0 | (codePoint >> 18));
        bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }
}
