package dev.visnyk.markdown;

import java.util.List;

/**
 * A body as HTML with holes.
 *
 * @param html the HTML
 * @param holes in ascending order of their offsets
 */
public record Fragment(String html, List<Hole> holes) {
    public static final Fragment EMPTY = new Fragment("", List.of());

    public Fragment {
        holes = List.copyOf(holes);
    }
}
