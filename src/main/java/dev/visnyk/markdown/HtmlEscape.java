package dev.visnyk.markdown;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.TextBuilder;

/** Text made safe for HTML text and for attribute values in double quotes (HTML Standard, 13.3). */
public final class HtmlEscape {
    /** A bit for each character below 64 that has an entity; there are no others. */
    private static final long SPECIAL = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"';

    private HtmlEscape() {}

    /** The text with {@code & < > "} as entities; the same instance when there are none. */
    public static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        TextBuilder escaped = new TextBuilder(text.length() + 16);
        append(text, escaped);
        return escaped.toString();
    }

    /** Whether a text can be written as it is. */
    static boolean isPlain(String text) {
        // Four searches that the JVM does with vector instructions are faster than one loop over all characters.
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('"') < 0;
    }

    /** Appends a text as UTF-8, escaped. */
    public static void append(String text, ByteWriter out) {
        int at = out.utf8Until(SPECIAL, text, 0);
        while (at < text.length()) {
            out.utf8(entity(text.charAt(at)));
            at = out.utf8Until(SPECIAL, text, at + 1);
        }
    }

    /** Appends a text, escaped. */
    static void append(String text, TextBuilder out) {
        int start = out.length();
        out.append(text);
        char[] appended = out.array();
        for (int i = start; i < out.length(); i++) {
            if (isSpecial(appended[i])) {
                out.clearFrom(i);
                appendFrom(text, i - start, out);
                return;
            }
        }
    }

    /** Appends a text from an index on, escaped. */
    private static void appendFrom(String text, int from, TextBuilder out) {
        int plain = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                out.append(text, plain, i).append(entity(c));
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length());
    }

    private static boolean isSpecial(char c) {
        return c < Long.SIZE && (SPECIAL >>> c & 1) != 0;
    }

    private static String entity(char special) {
        return switch (special) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }
}
