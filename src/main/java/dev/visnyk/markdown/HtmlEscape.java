package dev.visnyk.markdown;

import org.jspecify.annotations.Nullable;

/** Text made safe for HTML text and for attribute values in double quotes (HTML Standard, 13.3). */
public final class HtmlEscape {
    private HtmlEscape() {}

    /** The text with {@code & < > "} as entities; the same instance when there are none. */
    public static String escape(String text) {
        int first = firstSpecial(text, 0, text.length());
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(text, 0, text.length(), escaped);
        return escaped.toString();
    }

    /** Appends the characters of a text from {@code from} to {@code to} (exclusive), escaped. */
    static void append(CharSequence text, int from, int to, StringBuilder out) {
        int plain = from;
        for (int at = firstSpecial(text, from, to); at < to; at = firstSpecial(text, plain, to)) {
            out.append(text, plain, at).append(entity(text.charAt(at)));
            plain = at + 1;
        }
        out.append(text, plain, to);
    }

    /** The index of the first character that has an entity, else {@code to}. */
    private static int firstSpecial(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            // Letters of most scripts lie above the last special character, so that one comparison passes them.
            if (c <= '>' && entity(c) != null) {
                return i;
            }
        }
        return to;
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
