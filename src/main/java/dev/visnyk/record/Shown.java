package dev.visnyk.record;

import java.util.Arrays;
import java.util.function.Consumer;

/** Gathers which articles answers show, as hashes of their URLs: two that happen to be equal only cost a second look. */
final class Shown implements Consumer<String> {
    private int[] hashes = new int[8];
    private int count;

    @Override
    public void accept(String url) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = url.hashCode();
    }

    /** Each hash once, in ascending order. */
    int[] toArray() {
        Arrays.sort(hashes, 0, count);
        int unique = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[unique++] = hashes[i];
            }
        }
        count = unique;
        return Arrays.copyOf(hashes, count);
    }
}
