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

    int[] toArray() {
        return Arrays.stream(hashes, 0, count).distinct().toArray();
    }
}
