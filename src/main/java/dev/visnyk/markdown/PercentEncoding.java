package dev.visnyk.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of what may not stand in a URL, as UTF-8 (RFC 3986, section 2.1). */
public final class PercentEncoding {
    private static final String IN_URLS = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String IN_PATHS = "-._~/@!$&'()+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A URL that its author wrote: what is percent-encoded stays so. */
    public static String encode(String url) {
        return encode(url, IN_URLS);
    }

    /**
     * The path of a file, plain. More is encoded than RFC 3986 asks for: {@code :} and {@code *} too, which hosts take for
     * patterns.
     */
    public static String encodePath(String path) {
        return encode(path, IN_PATHS);
    }

    private static String encode(String text, String allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i), allowed)) {
                return encodeFrom(text, i, allowed);
            }
        }
        return text;
    }

    private static String encodeFrom(String text, int start, String allowed) {
        StringBuilder encoded = new StringBuilder(text.length() + 32).append(text, 0, start);
        for (byte b : text.substring(start).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAllowed(c, allowed)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isAllowed(char c, String allowed) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 128 && allowed.indexOf(c) >= 0);
    }

    /** A text without its percent-encoding; empty when that is broken or is not UTF-8. */
    public static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                plain.put(encoded[i]);
                continue;
            }
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            plain.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
