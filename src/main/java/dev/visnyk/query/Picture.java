package dev.visnyk.query;

import java.util.List;

/**
 * A picture in all its sizes and formats, for {@code <picture>} and {@code <img>} (HTML Standard, 4.8.1 and 4.8.4).
 *
 * @param url the largest in the format that everything understands, root-relative
 * @param width pixels of that, 0 when unknown
 * @param height pixels of that, 0 when unknown
 * @param srcset all sizes in the format that everything understands; empty when there is one
 * @param sources the formats that make smaller files, the smallest first
 */
public record Picture(String url, int width, int height, String srcset, List<Source> sources) {
    public Picture {
        sources = List.copyOf(sources);
    }

    /**
     * A picture in one format.
     *
     * @param type its media type
     * @param srcset all sizes
     */
    public record Source(String type, String srcset) {}
}
