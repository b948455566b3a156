package dev.visnyk.image;

import dev.visnyk.model.Focal;

/** The shapes that a photo is shown in. */
public enum Crop {
    /** The whole photo. */
    WHOLE("", 0, 0),
    /** For cards, and the one that search engines and networks prefer. */
    WIDE("16x9", 16, 9),
    /** For search engines. */
    CLASSIC("4x3", 4, 3),
    /** For portraits, and for search engines. */
    SQUARE("1x1", 1, 1);

    private final String label;
    private final int across;
    private final int down;

    Crop(String label, int across, int down) {
        this.label = label;
        this.across = across;
        this.down = down;
    }

    /** Its part of a file name; empty for the whole photo. */
    String label() {
        return label;
    }

    /** The largest part of a photo that has this shape, as near to a point as the photo's edges allow. */
    Part of(PixelSize photo, Focal focal) {
        if (this == WHOLE) {
            return new Part(0, 0, photo.width(), photo.height());
        }
        long fullWidth = photo.width();
        long fullHeight = photo.height();
        int width = (int) Math.max(1, Math.min(fullWidth, Math.round((double) fullHeight * across / down)));
        int height = (int) Math.max(1, Math.min(fullHeight, Math.round((double) fullWidth * down / across)));
        return new Part(start(fullWidth, width, focal.x()), start(fullHeight, height, focal.y()), width, height);
    }

    private static int start(long length, int part, double focal) {
        long centred = Math.round(length * focal - part / 2.0);
        return (int) Math.max(0, Math.min(length - part, centred));
    }

    /**
     * A part of a photo, in pixels of the photo as it is shown.
     *
     * @param left pixels to the left of it
     * @param top pixels above it
     */
    record Part(int left, int top, int width, int height) {
        /** Stands for all of it. */
        String key() {
            return left + "-" + top + "-" + width + "x" + height;
        }
    }
}
