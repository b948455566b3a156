package dev.visnyk.binary;

import java.util.Arrays;

/**
 * Keeps many small pieces of bytes, until a build ends, in few large arrays: for a collector of garbage these are less work than
 * an object for every piece. An array stays as long as one piece of it is used. Usable from several threads.
 */
public final class ByteStore {
    private static final int SHARED = 1 << 20;

    private byte[] shared = new byte[0];
    private int used;

    /** A copy of the first bytes of an array. */
    public Slice copy(byte[] bytes, int count) {
        if (count > SHARED / 8) {
            return Slice.of(Arrays.copyOf(bytes, count));
        }
        synchronized (this) {
            if (shared.length - used < count) {
                shared = new byte[SHARED];
                used = 0;
            }
            System.arraycopy(bytes, 0, shared, used, count);
            used += count;
            return new Slice(shared, used - count, count);
        }
    }
}
