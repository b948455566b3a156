package dev.visnyk.markdown;

import java.util.ArrayList;
import java.util.List;

/** Gathers HTML and holes. */
final class FragmentBuilder {
    private final StringBuilder html;
    private final List<Hole> holes = new ArrayList<>();

    FragmentBuilder(int capacity) {
        html = new StringBuilder(capacity);
    }

    /** HTML as it is. */
    FragmentBuilder raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text, escaped for HTML text and for attribute values in double quotes. */
    FragmentBuilder text(CharSequence text) {
        HtmlEscape.append(text, 0, text.length(), html);
        return this;
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
        html.setLength(offset);
        return cut;
    }

    int holeCount() {
        return holes.size();
    }

    void append(FragmentBuilder other) {
        int offset = html.length();
        html.append(other.html);
        other.holes.forEach(hole -> holes.add(Holes.moved(hole, offset)));
    }
}
