package dev.visnyk.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/** The lines of a decoded image, whatever its layout. Grey becomes colour, more than eight bits a sample become eight. */
final class ImageRows implements PixelRows {
    private final BufferedImage image;
    private final int channels;
    private final int bands;
    private final boolean isComponent;
    private final int[] line;

    private ImageRows(BufferedImage image) {
        this.image = image;
        ColorModel model = image.getColorModel();
        channels = model.hasAlpha() ? 4 : 3;
        bands = image.getRaster().getNumBands();
        // Anything else, such as a palette, is for the colour model to understand.
        isComponent = model instanceof ComponentColorModel && bands <= 4;
        line = new int[image.getWidth() * Math.max(bands, 1)];
    }

    static PixelRows of(BufferedImage image) {
        Raster raster = image.getRaster();
        boolean isPlain = image.getColorModel() instanceof ComponentColorModel
                && raster.getNumBands() == 3
                && raster.getSampleModel() instanceof PixelInterleavedSampleModel
                && raster.getDataBuffer() instanceof DataBufferByte
                && raster.getParent() == null;
        return isPlain ? new Plain(image) : new ImageRows(image);
    }

    @Override
    public int width() {
        return image.getWidth();
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public void read(int y, byte[] row) {
        if (isComponent) {
            readSamples(y, row);
        } else {
            readColours(y, row);
        }
    }

    private void readSamples(int y, byte[] row) {
        image.getRaster().getPixels(0, y, width(), 1, line);
        int bits = image.getColorModel().getComponentSize(0);
        int type = image.getRaster().getDataBuffer().getDataType();
        int shift = type == DataBuffer.TYPE_USHORT ? bits - 8 : 0;
        boolean isGrey = bands < 3;
        for (int x = 0; x < width(); x++) {
            int from = x * bands;
            int to = x * channels;
            int alpha = channels == 4 ? line[from + bands - 1] >> shift : 255;
            for (int channel = 0; channel < 3; channel++) {
                int value = line[isGrey ? from : from + channel] >> shift;
                row[to + channel] = (byte) (alpha == 255 ? value : (value * alpha + 127) / 255);
            }
            if (channels == 4) {
                row[to + 3] = (byte) alpha;
            }
        }
    }

    private void readColours(int y, byte[] row) {
        image.getRGB(0, y, width(), 1, line, 0, width());
        for (int x = 0; x < width(); x++) {
            int colour = line[x];
            int alpha = channels == 4 ? colour >>> 24 : 255;
            int to = x * channels;
            row[to] = (byte) (((colour >> 16 & 0xff) * alpha + 127) / 255);
            row[to + 1] = (byte) (((colour >> 8 & 0xff) * alpha + 127) / 255);
            row[to + 2] = (byte) (((colour & 0xff) * alpha + 127) / 255);
            if (channels == 4) {
                row[to + 3] = (byte) alpha;
            }
        }
    }

    /** Three bytes a pixel, as most decoders leave them. */
    private static final class Plain implements PixelRows {
        private final BufferedImage image;
        private final byte[] samples;
        private final int stride;
        private final int pixel;
        private final int red;
        private final int green;
        private final int blue;

        Plain(BufferedImage image) {
            this.image = image;
            PixelInterleavedSampleModel model =
                    (PixelInterleavedSampleModel) image.getRaster().getSampleModel();
            samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            stride = model.getScanlineStride();
            pixel = model.getPixelStride();
            red = model.getBandOffsets()[0];
            green = model.getBandOffsets()[1];
            blue = model.getBandOffsets()[2];
        }

        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public int channels() {
            return 3;
        }

        @Override
        public void read(int y, byte[] row) {
            int at = y * stride;
            for (int to = 0; to < image.getWidth() * 3; to += 3) {
                row[to] = samples[at + red];
                row[to + 1] = samples[at + green];
                row[to + 2] = samples[at + blue];
                at += pixel;
            }
        }
    }
}
