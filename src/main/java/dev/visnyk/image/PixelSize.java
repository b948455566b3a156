package dev.visnyk.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
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
    private static final int FIRST_SIDEWAYS_ORIENTATION = 5;

    /**
     * Reads the size from a file's headers, without decoding it.
     *
     * @throws IOException when the bytes are no picture of a kind we know
     */
    static PixelSize read(byte[] bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes), Math.max(1, bytes.length));
        if (FileTypeDetector.detectFileType(in) == FileType.Unknown) {
            return svg(bytes);
        }
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(in, bytes.length);
            for (Directory directory : metadata.getDirectories()) {
                PixelSize size = size(directory);
                if (size.width > 0) {
                    return isSideways(metadata) ? size.turned() : size;
                }
            }
        } catch (ImageProcessingException e) {
            throw new IOException(e);
        }
        throw new IOException("no size in the file's headers");
    }

    private static PixelSize size(Directory directory) {
        if (directory instanceof JpegDirectory) {
            return size(directory, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT);
        }
        if (directory instanceof PngDirectory) {
            return size(directory, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT);
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

    private PixelSize turned() {
        int shownWidth = height;
        int shownHeight = width;
        return new PixelSize(shownWidth, shownHeight);
    }

    private static boolean isSideways(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= FIRST_SIDEWAYS_ORIENTATION;
    }

    private static PixelSize svg(byte[] bytes) throws IOException {
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
