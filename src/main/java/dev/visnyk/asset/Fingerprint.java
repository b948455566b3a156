package dev.visnyk.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for some bytes: the first 40 bits of their SHA-256, in hexadecimal. */
public final class Fingerprint {
    private static final int BYTES = 5;

    private Fingerprint() {}

    /** Ten characters of 0-9 and a-f. */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A file name with a fingerprint before its ending: {@code site.css} becomes {@code site.0a1b2c3d4e.css}. */
    public static String insertInto(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int slash = name.lastIndexOf('/');
        String fingerprint = of(bytes);
        return dot > slash + 1
                ? name.substring(0, dot) + "." + fingerprint + name.substring(dot)
                : name + "." + fingerprint;
    }
}
