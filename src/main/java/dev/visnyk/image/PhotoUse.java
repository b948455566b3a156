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

    /** As a record would have it, which is linked at run time and slower until the thorough compiler has seen it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoUse use
                && role == use.role
                && file.equals(use.file)
                && focal.equals(use.focal)
                && rights.equals(use.rights);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + role.hashCode();
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
