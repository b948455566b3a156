package dev.visnyk.binary;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;

/**
 * A hash of 64 bits over values in their order (XXH3). Values are told apart by their length, so that "ab", "c" is not "a",
 * "bc"; whoever mixes types must tell these apart. For use by one thread.
 */
public final class Hash {
    private final HashStream64 stream = Hashing.xxh3_64().hashStream();

    /** The hash of some bytes, as {@link #bytes} and {@link #value} give it for the same ones. */
    public static long of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    public static long of(byte[] bytes, int from, int count) {
        return Hashing.xxh3_64().hashBytesToLong(bytes, from, count);
    }

    /** Forgets everything, to be used again. */
    public Hash clear() {
        stream.reset();
        return this;
    }

    public Hash text(String text) {
        stream.putString(text);
        return this;
    }

    public Hash number(long value) {
        stream.putLong(value);
        return this;
    }

    public Hash flag(boolean value) {
        stream.putBoolean(value);
        return this;
    }

    /** Bytes as part of a longer run; their number is not hashed. */
    public Hash bytes(byte[] bytes, int from, int count) {
        stream.putBytes(bytes, from, count);
        return this;
    }

    public long value() {
        return stream.getAsLong();
    }
}
