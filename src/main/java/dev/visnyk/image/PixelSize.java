package dev.visnyk.image;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Width and height of a picture as it is shown, after the rotation that the camera noted.
 *
 * @param width pixels, 0 when unknown
 * @param height pixels, 0 when unknown
 */
record PixelSize(int width, int height) {
    /**
     * Finds the size in what was read of a file's headers, as it is stored.
     *
     * @throws IOException when there is none
     */
    static PixelSize of(Metadata metadata) throws IOException {
        for (Directory directory : metadata.getDirectories()) {
            PixelSize size = size(directory);
            if (size.width > 0 && size.height > 0) {
                return size;
            }
        }
        throw new IOException("no size in the file's headers");
    }

    long pixels() {
        return (long) width * height;
    }

    private static PixelSize size(Directory directory) {
        if (directory instanceof JpegDirectory) {
            return size(directory, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT);
        }
        if (directory instanceof WebpDirectory) {
            return size(directory, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT);
        }
        if (directory instanceof GifHeaderDirectory) {
            return size(directory, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT);
        }
        if (directory instanceof BmpHeaderDirectory) {
            return size(directory, BmpHeaderDirectory.TAG_IMAGE_WIDTH, BmpHeaderDirectory.TAG_IMAGE_HEIGHT);
        }
        return new PixelSize(0, 0);
    }

    private static PixelSize size(Directory directory, int widthTag, int heightTag) {
        Integer width = directory.getInteger(widthTag);
        Integer height = directory.getInteger(heightTag);
        return width == null || height == null ? new PixelSize(0, 0) : new PixelSize(width, height);
    }

    PixelSize turned() {
        int shownWidth = height;
        int shownHeight = width;
        return new PixelSize(shownWidth, shownHeight);
    }

    /**
     * Reads the size that an SVG states.
     *
     * @throws IOException when the bytes are none
     */
    static PixelSize ofSvg(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Element svg = text.contains("<svg")
                ? Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg")
                : null;
        if (svg == null) {
            throw new IOException("not a picture");
        }
        String[] box = svg.attr("viewBox").strip().split("[ ,]+");
        return new PixelSize(
                pixels(svg.attr("width"), box.length == 4 ? box[2] : ""),
                pixels(svg.attr("height"), box.length == 4 ? box[3] : ""));
    }

    private static int pixels(String stated, String fromViewBox) {
        String text = stated.matches("\\d{1,5}(\\.\\d+)?(px)?") ? stated.replace("px", "") : fromViewBox;
        return text.matches("\\d{1,5}(\\.\\d+)?") ? Math.round(Float.parseFloat(text)) : 0;
    }
}
