package dev.visnyk.asset;

import dev.visnyk.binary.Hash;

/** A short name for some bytes: their {@link Hash}, in base 36. */
public final class Fingerprint {
    private static final int BASE = 36;

    private Fingerprint() {}

    /** At most 13 characters of 0-9 and a-z. */
    public static String of(byte[] bytes) {
        return of(Hash.of(bytes));
    }

    /** The same for bytes whose hash is known. */
    public static String of(long hash) {
        return Long.toUnsignedString(hash, BASE);
    }

    /** A file name with a fingerprint before its ending: {@code site.css} becomes {@code site.2x8k1v0q7c3zd.css}. */
    public static String insertInto(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int slash = name.lastIndexOf('/');
        String fingerprint = of(bytes);
        return dot > slash + 1
                ? name.substring(0, dot) + "." + fingerprint + name.substring(dot)
                : name + "." + fingerprint;
    }
}
