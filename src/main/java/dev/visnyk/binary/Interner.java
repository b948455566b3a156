package dev.visnyk.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that are read again and again, as names and keys are, each as one object while it is remembered. Holds a limited
 * number of them; usable from several threads.
 */
public final class Interner {
    private static final int LONGEST = 48;
    private static final int PLACES = 1 << 12;

    /** Each text has one place, which another may take over: threads that don't see each other's only make one anew. */
    private final @Nullable Known[] known = new Known[PLACES];

    private record Known(byte[] utf8, String text) {}

    /** The next text of a reader. */
    public String read(ByteReader in) {
        return in.text(this);
    }

    /** The text that some bytes are, as UTF-8. */
    String text(byte[] bytes, int from, int length) {
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        int end = from + length;
        int hash = 0;
        for (int at = from; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        int place = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (PLACES - 1);
        Known last = known[place];
        if (last == null || !Arrays.equals(last.utf8, 0, last.utf8.length, bytes, from, end)) {
            last = new Known(
                    Arrays.copyOfRange(bytes, from, end), new String(bytes, from, length, StandardCharsets.UTF_8));
            known[place] = last;
        }
        return last.text;
    }
}
