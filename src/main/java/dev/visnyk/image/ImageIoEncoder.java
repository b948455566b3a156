package dev.visnyk.image;

import java.awt.color.ColorSpace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes with the writers of ImageIO. */
final class ImageIoEncoder implements PhotoEncoder {
    private final String formatName;
    private final Consumer<ImageWriteParam> settings;

    ImageIoEncoder(String formatName, Consumer<ImageWriteParam> settings) {
        this.formatName = formatName;
        this.settings = settings;
    }

    @Override
    public byte[] encode(Pixels pixels, Rights rights) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(formatName);
        if (!writers.hasNext()) {
            throw new IOException("no encoder of " + formatName);
        }
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pixels.samples().length / 16 + 1024);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            settings.accept(param);
            writer.setOutput(out);
            writer.write(
                    null,
                    new IIOImage(pixels.straight().image(ColorSpace.getInstance(ColorSpace.CS_sRGB)), null, null),
                    param);
        } catch (LinkageError e) {
            throw new IOException("the encoder of " + formatName + " does not run here", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
