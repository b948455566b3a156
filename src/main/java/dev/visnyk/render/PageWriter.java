package dev.visnyk.render;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.markdown.HtmlEscape;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.Writer;

/**
 * Gathers a page as UTF-8: most of it stands in templates, or is the same on every page, and is only copied. A character beyond
 * the Basic Multilingual Plane has to be written in one piece.
 */
final class PageWriter extends Writer {
    private final ByteWriter page;

    PageWriter(ByteWriter page) {
        this.page = page;
    }

    /** Writes a text to some writer of a template, escaped. */
    static void writeEscaped(String text, Writer writer) throws IOException {
        if (writer instanceof PageWriter to) {
            HtmlEscape.append(text, to.page);
        } else {
            writer.write(HtmlEscape.escape(text));
        }
    }

    /** Writes to some writer of a template what is HTML already. */
    static void writeMarkup(SafeString markup, Writer writer) throws IOException {
        if (writer instanceof PageWriter to && markup instanceof Markup encoded) {
            Slice utf8 = encoded.utf8();
            to.page.raw(utf8.bytes(), utf8.from(), utf8.length());
        } else {
            writer.write(markup.toString());
        }
    }

    /** Writes what is encoded already. */
    void write(byte[] encoded) {
        page.raw(encoded, 0, encoded.length);
    }

    @Override
    public void write(char[] characters, int from, int count) {
        page.utf8(characters, from, count);
    }

    @Override
    public void write(String characters) {
        page.utf8(characters);
    }

    @Override
    public void write(String characters, int from, int count) {
        page.utf8(characters.substring(from, from + count));
    }

    @Override
    public void write(int character) {
        page.utf8(String.valueOf((char) character));
    }

    @Override
    public void flush() {
        // Nothing stands between this and the bytes.
    }

    @Override
    public void close() {
        // Nothing to let go of.
    }
}
