package dev.visnyk.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Decodes photos. Usable from several threads. */
final class PhotoDecoder {
    private PhotoDecoder() {}

    /**
     * Decodes a photo.
     *
     * @param every of so many pixels in a line, and of so many lines, only the first is decoded
     * @throws IOException when it is broken
     */
    static BufferedImage decode(byte[] bytes, PhotoKind kind, int every) throws IOException {
        if (kind == PhotoKind.WEBP) {
            WebPLibrary.use();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.formatName());
        if (!readers.hasNext()) {
            throw new IOException("no decoder of " + kind.formatName());
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Warnings warnings = new Warnings();
            reader.addIIOReadWarningListener(warnings);
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            if (every > 1) {
                param.setSourceSubsampling(every, every, 0, 0);
            }
            BufferedImage image = reader.read(0, param);
            if (warnings.isCut) {
                throw new IIOException("the file ends early");
            }
            return image;
        } catch (RuntimeException | LinkageError e) {
            // Decoders throw all kinds of them at a file that is broken in a way they do not foresee.
            throw new IOException(e.toString(), e);
        } finally {
            reader.dispose();
        }
    }

    /** The same picture in the colours of the web. */
    static Pixels toStandardColours(Pixels pixels, @Nullable ColorSpace space) {
        if (space == null || space.isCS_sRGB() || space.getType() != ColorSpace.TYPE_RGB) {
            return pixels;
        }
        Pixels straight = pixels.straight();
        Pixels converted = Pixels.blank(pixels.width(), pixels.height(), pixels.channels());
        try {
            new ColorConvertOp(null)
                    .filter(straight.image(space), converted.image(ColorSpace.getInstance(ColorSpace.CS_sRGB)));
        } catch (CMMException | IllegalArgumentException e) {
            return pixels; // The profile makes no sense.
        }
        return converted.premultiplied();
    }

    /** Notices that a file has no end, of which decoders only warn. */
    private static final class Warnings implements IIOReadWarningListener {
        private boolean isCut;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            isCut |= warning.contains("remature end") || warning.contains("Truncated File");
        }
    }
}
