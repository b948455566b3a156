package dev.visnyk.output;

/** Gathers XML 1.0, fifth edition. Characters that no document may hold (2.2) are left out. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Markup as it is. */
    XmlText raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A line with an element that holds a text; nothing when the text is empty. */
    XmlText element(String name, String content) {
        if (!content.isEmpty()) {
            text.append('<').append(name).append('>');
            text(content);
            text.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** An attribute of the element that was begun; nothing when the value is empty. */
    XmlText attribute(String name, String value) {
        if (!value.isEmpty()) {
            text.append(' ').append(name).append("=\"");
            text(value);
            text.append('"');
        }
        return this;
    }

    /** Text, escaped for content and for attribute values. */
    XmlText text(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    if (isAllowed(content, i)) {
                        text.append(c);
                    }
                }
            }
        }
        return this;
    }

    private static boolean isAllowed(String content, int at) {
        char c = content.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < content.length() && Character.isLowSurrogate(content.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(content.charAt(at - 1));
        }
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }

    CharSequence text() {
        return text;
    }
}
