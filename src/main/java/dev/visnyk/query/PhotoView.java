package dev.visnyk.query;

import java.util.List;

/**
 * A photo as a page shows it.
 *
 * @param url the largest in the format that everything understands, root-relative
 * @param width pixels of that, 0 when unknown
 * @param height pixels of that, 0 when unknown
 * @param srcset all sizes in that format; empty when there is one
 * @param sources the formats that make smaller files, the smallest first
 * @param card the part for cards, 16:9, of a lead photo that has one; else the whole
 * @param crops the parts for search engines and networks, 16:9, 4:3 and 1:1; none of a photo that is published as it is
 * @param alt what is to be seen
 * @param caption what readers are told about it
 * @param credit agency or owner
 * @param author who took it
 * @param license under which terms it is used
 */
public record PhotoView(
        String url,
        int width,
        int height,
        String srcset,
        List<Picture.Source> sources,
        Picture card,
        List<Picture> crops,
        String alt,
        String caption,
        String credit,
        String author,
        String license) {
    /** A photo that can't be read, which is reported elsewhere. */
    public static final PhotoView BROKEN =
            new PhotoView("", 0, 0, "", List.of(), new Picture("", 0, 0, "", List.of()), List.of(), "", "", "", "", "");

    public PhotoView {
        sources = List.copyOf(sources);
        crops = List.copyOf(crops);
    }
}
