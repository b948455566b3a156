package dev.visnyk.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.webp.WebpDirectory;
import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a photo's file say of it.
 *
 * @param kind what it is
 * @param size pixels as shown, after the camera's rotation; 0 when unknown
 * @param orientation how the camera was held
 * @param hasAlpha whether it may have transparent places
 * @param isAnimated whether it moves
 * @param notes what is noted in it
 */
record PhotoHeader(
        PhotoKind kind,
        PixelSize size,
        Orientation orientation,
        boolean hasAlpha,
        boolean isAnimated,
        PhotoNotes notes) {
    /**
     * Reads the headers of a file, without decoding it.
     *
     * @throws IOException when the bytes are no picture of a kind we know
     */
    static PhotoHeader read(byte[] bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes), Math.max(1, bytes.length));
        PhotoKind kind = kind(FileTypeDetector.detectFileType(in));
        if (kind == PhotoKind.SVG) {
            return new PhotoHeader(kind, PixelSize.ofSvg(bytes), Orientation.UPRIGHT, true, false, PhotoNotes.NONE);
        }
        if (kind == PhotoKind.PNG) {
            return PngHeader.read(bytes);
        }
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(in, bytes.length);
            Orientation orientation = orientation(metadata);
            PixelSize size = PixelSize.of(metadata);
            WebpDirectory webp = metadata.getFirstDirectoryOfType(WebpDirectory.class);
            return new PhotoHeader(
                    kind,
                    orientation.isSideways() ? size.turned() : size,
                    orientation,
                    is(webp, WebpDirectory.TAG_HAS_ALPHA),
                    is(webp, WebpDirectory.TAG_IS_ANIMATION),
                    PhotoNotes.of(metadata));
        } catch (ImageProcessingException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static PhotoKind kind(FileType type) throws IOException {
        return switch (type) {
            case Jpeg -> PhotoKind.JPEG;
            case Png -> PhotoKind.PNG;
            case WebP -> PhotoKind.WEBP;
            case Gif -> PhotoKind.GIF;
            case Bmp -> PhotoKind.BMP;
            case Unknown -> PhotoKind.SVG;
            default -> throw new IOException("no photo for the web: " + type);
        };
    }

    static Orientation orientation(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null ? Orientation.UPRIGHT : Orientation.of(value);
    }

    private static boolean is(@Nullable WebpDirectory directory, int tag) {
        return directory != null && Boolean.TRUE.equals(directory.getBooleanObject(tag));
    }

    /** Whether it is a drawing, or moves. */
    boolean isPublishedAsItIs() {
        return isAnimated || kind == PhotoKind.GIF || kind == PhotoKind.SVG;
    }

    void write(ByteWriter out) {
        out.constant(kind);
        out.number(size.width());
        out.number(size.height());
        out.constant(orientation);
        out.flag(hasAlpha);
        out.flag(isAnimated);
        out.text(notes.caption());
        out.text(notes.credit());
        out.text(notes.author());
        out.text(notes.license());
        out.text(notes.copyright());
    }

    static PhotoHeader read(ByteReader in) {
        return new PhotoHeader(
                in.constant(PhotoKind.values()),
                new PixelSize((int) in.number(), (int) in.number()),
                in.constant(Orientation.values()),
                in.flag(),
                in.flag(),
                new PhotoNotes(in.text(), in.text(), in.text(), in.text(), in.text()));
    }
}
