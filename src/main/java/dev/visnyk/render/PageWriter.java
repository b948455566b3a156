package dev.visnyk.render;

import dev.visnyk.binary.TextBuilder;
import dev.visnyk.markdown.HtmlEscape;
import java.io.IOException;
import java.io.Writer;

/** Gathers a page in one builder that is used again for the next; faster than a StringWriter, which locks. */
final class PageWriter extends Writer {
    private final TextBuilder text = new TextBuilder(16 << 10);

    TextBuilder text() {
        return text;
    }

    /** Writes a text to some writer of a template, escaped. */
    static void writeEscaped(String text, Writer writer) throws IOException {
        if (writer instanceof PageWriter page) {
            HtmlEscape.append(text, page.text);
        } else {
            writer.write(HtmlEscape.escape(text));
        }
    }

    @Override
    public void write(char[] characters, int from, int count) {
        text.append(characters, from, count);
    }

    @Override
    public void write(String characters) {
        text.append(characters);
    }

    @Override
    public void write(String characters, int from, int count) {
        text.append(characters, from, from + count);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void flush() {
        // Nothing stands between this and the builder.
    }

    @Override
    public void close() {
        // Nothing to let go of.
    }
}
