package dev.visnyk.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.xmp.XmpReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Reads the chunks of a PNG file (W3C, "Portable Network Graphics Specification", third edition) that are not its pixels. What
 * is compressed in them is only taken out up to a limit, whatever it may grow to.
 */
final class PngHeader {
    private static final int SIGNATURE = 8;
    private static final int CHUNK = 12;
    private static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";
    private static final int MOST_XMP = 1 << 20;

    private final Metadata metadata = new Metadata();
    private PixelSize size = new PixelSize(0, 0);
    private boolean hasAlpha;
    private boolean isAnimated;

    private PngHeader() {}

    static PhotoHeader read(byte[] bytes) throws IOException {
        PngHeader header = new PngHeader();
        ByteBuffer file = ByteBuffer.wrap(bytes);
        for (long at = SIGNATURE; at + CHUNK <= bytes.length; ) {
            int length = file.getInt((int) at);
            if (length < 0 || at + CHUNK + length > bytes.length) {
                break; // The decoder will say that it is cut.
            }
            String type = new String(bytes, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
            header.chunk(type, file.slice((int) at + 8, length));
            at += CHUNK + length;
        }
        if (header.size.width() <= 0 || header.size.height() <= 0) {
            throw new IOException("no size in the file's headers");
        }
        Orientation orientation = PhotoHeader.orientation(header.metadata);
        return new PhotoHeader(
                PhotoKind.PNG,
                orientation.isSideways() ? header.size.turned() : header.size,
                orientation,
                header.hasAlpha,
                header.isAnimated,
                PhotoNotes.of(header.metadata));
    }

    private void chunk(String type, ByteBuffer data) {
        switch (type) {
            case "IHDR" -> {
                if (data.remaining() >= 10) {
                    size = new PixelSize(data.getInt(0), data.getInt(4));
                    hasAlpha = (data.get(9) & 4) != 0;
                }
            }
            case "tRNS" -> hasAlpha = true;
            case "acTL" -> isAnimated = true;
            case "eXIf" -> new ExifReader().extract(new ByteArrayReader(bytes(data)), metadata);
            case "iTXt" -> text(bytes(data));
            default -> {
                // Says nothing about the photo.
            }
        }
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }

    /** After the keyword: whether it is compressed, how, a language and a keyword in that language, each ended by a zero. */
    private void text(byte[] data) {
        byte[] keyword = XMP_KEYWORD.getBytes(StandardCharsets.ISO_8859_1);
        if (data.length < keyword.length + 4 || !Arrays.equals(data, 0, keyword.length, keyword, 0, keyword.length)) {
            return;
        }
        boolean isCompressed = data[keyword.length] != 0;
        int at = keyword.length + 2;
        for (int zeros = 0; zeros < 2 && at < data.length; at++) {
            zeros += data[at] == 0 ? 1 : 0;
        }
        byte[] xmp = Arrays.copyOfRange(data, at, data.length);
        new XmpReader().extract(isCompressed ? inflated(xmp) : xmp, metadata);
    }

    private static byte[] inflated(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(MOST_XMP);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
