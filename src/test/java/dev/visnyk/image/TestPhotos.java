package dev.visnyk.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photos for tests, made on the spot. */
public final class TestPhotos {
    private TestPhotos() {}

    /** Red at the left, green in the middle, blue at the right; the upper half is darker. */
    public static BufferedImage thirds(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int row = 0; row < 2; row++) {
            int light = row == 0 ? 128 : 255;
            Color[] colours = {new Color(light, 0, 0), new Color(0, light, 0), new Color(0, 0, light)};
            for (int third = 0; third < 3; third++) {
                int left = width * third / 3;
                graphics.setColor(colours[third]);
                graphics.fillRect(left, row * height / 2, width * (third + 1) / 3 - left, height - height / 2);
            }
        }
        graphics.dispose();
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer of " + format);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        return encoded(thirds(width, height), "jpg");
    }

    public static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** A JPEG of four inks, all of them off but one: cyan. */
    public static byte[] cyanInkJpeg(int width, int height) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {0, 255, 255, 255}); // Adobe stores inks inverted.
            }
        }
        ImageWriter writer = plainJpegWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        byte[] adobe = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return insert(out.toByteArray(), 2, adobe);
    }

    private static ImageWriter plainJpegWriter() {
        ImageWriter last = null;
        for (var writers = ImageIO.getImageWritersByFormatName("jpeg"); writers.hasNext(); ) {
            last = writers.next();
        }
        return Objects.requireNonNull(last);
    }

    /** A JPEG with a segment before all others. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content);
        return insert(jpeg, 2, segment.array());
    }

    /** A JPEG with an orientation and a place in its EXIF. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 1); // GPS: latitude is north.
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
        exif.putInt(0);
        return withSegment(jpeg, 0xe1, exif.array());
    }

    /** A JPEG with an XMP packet. */
    public static byte[] withRights(byte[] jpeg, Rights rights) {
        return Imprinter.imprint(jpeg, PhotoFormat.JPEG, 1, 1, rights);
    }

    /** A PNG that claims a size and holds next to nothing. */
    public static byte[] hollowPng(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        png.writeBytes(chunk("IHDR", header.array()));
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(pixels)) {
            out.write(new byte[1000]);
        }
        png.writeBytes(chunk("IDAT", pixels.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** A PNG with one more chunk behind its header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        return insert(png, 33, chunk(type, content));
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) check.getValue()).array();
    }

    private static byte[] insert(byte[] into, int at, byte[] bytes) {
        return ByteBuffer.allocate(into.length + bytes.length)
                .put(into, 0, at)
                .put(bytes)
                .put(into, at, into.length - at)
                .array();
    }
}
