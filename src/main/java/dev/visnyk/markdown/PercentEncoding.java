package dev.visnyk.markdown;

import java.nio.charset.StandardCharsets;

/** Makes a URL of what an author wrote (RFC 3986, 2.1): what a URL may not hold is encoded, the rest stays. */
final class PercentEncoding {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String encode(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (!isAllowed(url.charAt(i))) {
                return encodeFrom(url, i);
            }
        }
        return url;
    }

    private static String encodeFrom(String url, int start) {
        StringBuilder encoded = new StringBuilder(url.length() + 32).append(url, 0, start);
        for (byte b : url.substring(start).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAllowed(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 128 && ALLOWED.indexOf(c) >= 0);
    }
}
