package dev.visnyk.markdown;

import dev.visnyk.binary.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A body as HTML with holes.
 *
 * @param html the HTML as UTF-8, as pages and the record need it
 * @param holes in ascending order of their offsets, which count bytes
 */
public record Fragment(Slice html, List<Hole> holes) {
    public static final Fragment EMPTY = new Fragment(Slice.EMPTY, List.of());

    public Fragment {
        holes = List.copyOf(holes);
    }

    /** The HTML between two offsets. */
    public String text(int from, int to) {
        return new String(html.bytes(), html.from() + from, to - from, StandardCharsets.UTF_8);
    }
}
