package dev.visnyk.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * A picture in memory: bytes of red, green, blue and perhaps alpha, line by line. With alpha the colours are premultiplied.
 *
 * @param channels 3, or 4 with alpha
 * @param samples width × height × channels bytes
 */
record Pixels(int width, int height, int channels, byte[] samples) implements PixelRows {
    private static final int[] OFFSETS = {0, 1, 2, 3};

    static Pixels blank(int width, int height, int channels) {
        return new Pixels(width, height, channels, new byte[width * height * channels]);
    }

    @Override
    public void read(int y, byte[] row) {
        System.arraycopy(samples, y * width * channels, row, 0, width * channels);
    }

    /** The same samples, which are not premultiplied, as an image of a colour space; not copied. */
    BufferedImage image(ColorSpace space) {
        PixelInterleavedSampleModel model = new PixelInterleavedSampleModel(
                DataBuffer.TYPE_BYTE, width, height, channels, width * channels, offsets(channels));
        boolean hasAlpha = channels == 4;
        return new BufferedImage(
                new ComponentColorModel(
                        space,
                        hasAlpha,
                        false,
                        hasAlpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                        DataBuffer.TYPE_BYTE),
                Raster.createWritableRaster(model, new DataBufferByte(samples, samples.length), null),
                false,
                null);
    }

    private static int[] offsets(int count) {
        int[] offsets = new int[count];
        System.arraycopy(OFFSETS, 0, offsets, 0, count);
        return offsets;
    }

    /** The same picture with colours that are not premultiplied, as encoders want them. */
    Pixels straight() {
        if (channels == 3) {
            return this;
        }
        byte[] straight = samples.clone();
        for (int i = 0; i < straight.length; i += 4) {
            int alpha = straight[i + 3] & 0xff;
            if (alpha > 0 && alpha < 255) {
                for (int channel = i; channel < i + 3; channel++) {
                    straight[channel] = (byte) Math.min(255, ((straight[channel] & 0xff) * 255 + alpha / 2) / alpha);
                }
            }
        }
        return new Pixels(width, height, channels, straight);
    }

    /** The same picture, whose colours are not premultiplied, with colours that are. */
    Pixels premultiplied() {
        if (channels == 4) {
            for (int i = 0; i < samples.length; i += 4) {
                int alpha = samples[i + 3] & 0xff;
                for (int channel = i; alpha < 255 && channel < i + 3; channel++) {
                    samples[channel] = (byte) (((samples[channel] & 0xff) * alpha + 127) / 255);
                }
            }
        }
        return this;
    }

    /** The picture after a camera's note on how it was held (Exif 2.32, 4.6.4, Orientation). */
    Pixels turned(Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return this;
        }
        Pixels turned = orientation.isSideways() ? blank(height, width, channels) : blank(width, height, channels);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to = (orientation.y(x, y, width, height) * turned.width + orientation.x(x, y, width, height))
                        * channels;
                System.arraycopy(samples, (y * width + x) * channels, turned.samples, to, channels);
            }
        }
        return turned;
    }
}
