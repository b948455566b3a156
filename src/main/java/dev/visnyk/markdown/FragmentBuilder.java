package dev.visnyk.markdown;

import dev.visnyk.binary.TextBuilder;
import dev.visnyk.i18n.Typographer;
import java.util.ArrayList;
import java.util.List;

/** Gathers HTML and holes. */
final class FragmentBuilder {
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

    Fragment build() {
        return new Fragment(html.toString(), holes);
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
