package dev.visnyk.markdown;

/**
 * An image that a body shows.
 *
 * @param source where it comes from, as written
 * @param credit whose it is, as its title says; empty when it does not
 */
public record BodyImage(String source, String credit) {
    /**
     * The two parts of an image's title.
     *
     * @param caption what readers are told about it
     * @param credit whose it is
     */
    record Title(String caption, String credit) {
        /** Takes a title apart, {@code caption | credit}. */
        static Title parse(String title) {
            int bar = title.lastIndexOf('|');
            return bar < 0
                    ? new Title(title, "")
                    : new Title(
                            title.substring(0, bar).strip(),
                            title.substring(bar + 1).strip());
        }
    }

    static BodyImage of(String source, String title) {
        return new BodyImage(source, Title.parse(title).credit());
    }
}
