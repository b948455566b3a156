package dev.visnyk.markdown;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.binary.TextBuilder;
import dev.visnyk.i18n.Typographer;
import java.util.ArrayList;
import java.util.List;

/** Gathers HTML and holes. */
final class FragmentBuilder {
    private static final ThreadLocal<ByteWriter> BUFFERS = ThreadLocal.withInitial(() -> new ByteWriter(1 << 14));

    private final TextBuilder html;
    private final List<Hole> holes = new ArrayList<>();

    FragmentBuilder(int capacity) {
        html = new TextBuilder(capacity);
    }

    /** HTML as it is. */
    FragmentBuilder raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text, escaped for HTML text and for attribute values in double quotes. */
    FragmentBuilder text(String text) {
        HtmlEscape.append(text, html);
        return this;
    }

    /** Text as typography sets it, escaped. */
    void typeset(String text, Typographer.Flow flow) {
        if (HtmlEscape.isPlain(text)) {
            // Typography puts in no character that has to be escaped.
            flow.append(text, html);
        } else {
            TextBuilder set = new TextBuilder(text.length() + 16);
            flow.append(text, set);
            text(set.toString());
        }
    }

    /** Where the next character goes. */
    int offset() {
        return html.length();
    }

    void hole(Hole hole) {
        holes.add(hole);
    }

    /** The HTML where there are no holes. */
    String markup() {
        return html.toString();
    }

    Fragment build() {
        ByteWriter utf8 = BUFFERS.get();
        utf8.clear();
        List<Hole> encoded = new ArrayList<>(holes.size());
        int at = 0;
        for (Hole hole : holes) {
            utf8.utf8(html.array(), at, hole.offset() - at);
            at = hole.offset();
            encoded.add(Holes.moved(hole, utf8.length() - at));
        }
        utf8.utf8(html.array(), at, html.length() - at);
        return new Fragment(Slice.of(utf8), encoded);
    }

    /** Takes everything from an offset away again, to put it elsewhere. */
    FragmentBuilder cutFrom(int offset, int firstHole) {
        FragmentBuilder cut = new FragmentBuilder(html.length() - offset);
        cut.html.append(html, offset, html.length());
        List<Hole> tail = holes.subList(firstHole, holes.size());
        tail.forEach(hole -> cut.holes.add(Holes.moved(hole, -offset)));
        tail.clear();
        html.clearFrom(offset);
        return cut;
    }

    int holeCount() {
        return holes.size();
    }

    void append(FragmentBuilder other) {
        int offset = html.length();
        html.append(other.html, 0, other.html.length());
        other.holes.forEach(hole -> holes.add(Holes.moved(hole, offset)));
    }
}
