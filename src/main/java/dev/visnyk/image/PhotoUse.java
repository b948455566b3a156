package dev.visnyk.image;

/**
 * One way in which pages show a photo.
 *
 * @param file path of its file relative to the site's folder
 * @param role what it is shown as
 * @param focal the point that crops keep, as written
 * @param rights whose it is, as the newsroom says
 */
public record PhotoUse(String file, Role role, String focal, Rights rights) {
    /** What photos are shown as. */
    public enum Role {
        /** The photo of a story: whole, on cards, and to search engines and networks. */
        LEAD,
        /** Within a text or a gallery. */
        FIGURE,
        /** Somebody's face. */
        PORTRAIT
    }

    /** A photo within a text or a gallery, which nothing is cut off. */
    public static PhotoUse figure(String file, Rights rights) {
        return new PhotoUse(file, Role.FIGURE, "", rights);
    }

    /** Somebody's face. */
    public static PhotoUse portrait(String file) {
        return new PhotoUse(file, Role.PORTRAIT, "", Rights.NONE);
    }
}
