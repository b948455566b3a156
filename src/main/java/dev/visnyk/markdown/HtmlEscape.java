package dev.visnyk.markdown;

import org.jspecify.annotations.Nullable;

/** Text made safe for HTML text and for attribute values in double quotes (HTML Standard, 13.3). */
public final class HtmlEscape {
    private HtmlEscape() {}

    /** The text with {@code & < > "} as entities; the same instance when there are none. */
    public static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(text, escaped);
        return escaped.toString();
    }

    /** Whether a text can be written as it is. */
    static boolean isPlain(String text) {
        // Four searches that the JVM does with vector instructions are faster than one loop over all characters.
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('"') < 0;
    }

    /** Appends a text, escaped. */
    static void append(String text, StringBuilder out) {
        int plain = 0;
        for (int at = firstSpecial(text, 0); at < text.length(); at = firstSpecial(text, plain)) {
            out.append(text, plain, at).append(entity(text.charAt(at)));
            plain = at + 1;
        }
        out.append(text, plain, text.length());
    }

    /** The index of the first character from {@code from} on that has an entity, else the length. */
    private static int firstSpecial(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            // Letters lie above the last special character, so that one comparison passes them.
            if (c <= '>' && entity(c) != null) {
                return i;
            }
        }
        return text.length();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
