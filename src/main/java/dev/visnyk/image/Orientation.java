package dev.visnyk.image;

/** How a camera was held, in the order of the values of Exif's tag Orientation, from 1 (Exif 2.32, 4.6.4). */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    TRANSPOSED,
    TURNED_RIGHT,
    TRANSVERSED,
    TURNED_LEFT;

    private static final Orientation[] VALUES = values();

    /** The orientation with a value of the tag; upright for any that the standard does not know. */
    static Orientation of(int exif) {
        return exif < 1 || exif > VALUES.length ? UPRIGHT : VALUES[exif - 1];
    }

    /** Whether lines become columns. */
    boolean isSideways() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED -> false;
            case TRANSPOSED, TURNED_RIGHT, TRANSVERSED, TURNED_LEFT -> true;
        };
    }

    /** Where a pixel of the file is shown, across; the size is that of the file. */
    int x(int x, int y, int width, int height) {
        return switch (this) {
            case UPRIGHT, UPSIDE_DOWN_MIRRORED -> x;
            case MIRRORED, UPSIDE_DOWN -> width - 1 - x;
            case TRANSPOSED, TURNED_LEFT -> y;
            case TURNED_RIGHT, TRANSVERSED -> height - 1 - y;
        };
    }

    /** Where a pixel of the file is shown, down; the size is that of the file. */
    int y(int x, int y, int width, int height) {
        return switch (this) {
            case UPRIGHT, MIRRORED -> y;
            case UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED -> height - 1 - y;
            case TRANSPOSED, TURNED_RIGHT -> x;
            case TRANSVERSED, TURNED_LEFT -> width - 1 - x;
        };
    }
}
