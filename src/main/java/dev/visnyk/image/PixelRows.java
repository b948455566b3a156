package dev.visnyk.image;

/** A picture that is read line by line. */
interface PixelRows {
    int width();

    int height();

    /** 3, or 4 with alpha. */
    int channels();

    /** Writes a line, red, green, blue and perhaps alpha; with alpha the colours are premultiplied. */
    void read(int y, byte[] row);
}
