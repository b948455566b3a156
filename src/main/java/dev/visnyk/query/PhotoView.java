package dev.visnyk.query;

/**
 * A photo as a page shows it.
 *
 * @param url root-relative
 * @param width pixels, 0 when unknown
 * @param height pixels, 0 when unknown
 * @param alt what is to be seen
 * @param caption what readers are told about it
 * @param credit agency or owner
 * @param author who took it
 * @param license under which terms it is used
 */
public record PhotoView(
        String url, int width, int height, String alt, String caption, String credit, String author, String license) {}
