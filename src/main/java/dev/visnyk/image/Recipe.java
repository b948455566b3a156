package dev.visnyk.image;

/**
 * What one rendition shows of a photo, how big and in which format.
 *
 * @param part the part of the photo, in pixels of the photo as it is shown
 * @param width pixels across
 * @param height pixels down
 */
record Recipe(Crop crop, Crop.Part part, int width, int height, PhotoFormat format) {
    /**
     * Changes with whatever makes other pixels of the same recipe: kernel, qualities, encoders' settings. It is part of names,
     * so that no cache of ours or of a browser's keeps what an older Visnyk made.
     */
    static final int VERSION = 1;

    /** The share of the photo's pixels in a line that are kept; never more than 1. */
    double scale() {
        return Math.max((double) width / part.width(), (double) height / part.height());
    }

    /** Whether another format is all that tells it from another. */
    boolean hasPixelsOf(Recipe other) {
        return part.equals(other.part) && width == other.width && height == other.height;
    }

    /** Stands for everything that decides the pixels of the photo that is cooked. */
    String key() {
        return VERSION + "-" + part.key() + "-" + width + "x" + height + "." + format.ending();
    }
}
