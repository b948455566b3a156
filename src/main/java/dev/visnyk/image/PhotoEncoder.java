package dev.visnyk.image;

import java.io.IOException;

/** Writes pictures in one format, the same bytes for the same pixels. Usable from several threads. */
@FunctionalInterface
interface PhotoEncoder {
    /** Encodes; colours are premultiplied if there is alpha. The rights are for formats that they can't be written into later. */
    byte[] encode(Pixels pixels, Rights rights) throws IOException;
}
