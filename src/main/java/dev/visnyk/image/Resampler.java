package dev.visnyk.image;

import java.util.Arrays;

/**
 * Makes pictures smaller: each pixel is the weighted mean of those it stands for, by Catmull and Rom's cubic stretched to the
 * ratio, first along lines, then along columns, in integers.
 */
final class Resampler {
    /** Weights are fractions of 2^14. */
    private static final int WEIGHT_BITS = 14;

    /** What lines keep below the point until the columns are done. */
    private static final int FRACTION_BITS = 6;

    private static final int LINE_SHIFT = WEIGHT_BITS - FRACTION_BITS;
    private static final int COLUMN_SHIFT = WEIGHT_BITS + FRACTION_BITS;

    private Resampler() {}

    /**
     * A part of a picture in another size.
     *
     * @param left where the part begins, in pixels of the picture, perhaps between two
     */
    static Pixels scale(
            PixelRows from, double left, double top, double partWidth, double partHeight, int width, int height) {
        int channels = from.channels();
        Weights across = Weights.of(from.width(), left, partWidth, width);
        Weights down = Weights.of(from.height(), top, partHeight, height);
        Pixels to = Pixels.blank(width, height, channels);
        byte[] line = new byte[from.width() * channels];
        int[][] lines = new int[down.most()][width * channels];
        int[] sums = new int[width * channels];
        int read = down.first(0);
        for (int y = 0; y < height; y++) {
            int end = down.first(y) + down.count(y);
            read = Math.max(read, down.first(y));
            for (; read < end; read++) {
                from.read(read, line);
                across.apply(line, lines[read % lines.length], channels);
            }
            Arrays.fill(sums, 1 << (COLUMN_SHIFT - 1));
            for (int i = 0; i < down.count(y); i++) {
                add(lines[(down.first(y) + i) % lines.length], down.weight(y, i), sums);
            }
            write(sums, to.samples(), y * width * channels);
        }
        if (channels == 4) {
            clampToAlpha(to.samples());
        }
        return to;
    }

    private static void add(int[] line, int weight, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += line[i] * weight;
        }
    }

    private static void write(int[] sums, byte[] samples, int at) {
        for (int i = 0; i < sums.length; i++) {
            int value = sums[i] >> COLUMN_SHIFT;
            samples[at + i] = (byte) (value < 0 ? 0 : Math.min(value, 255));
        }
    }

    /** A premultiplied colour is never more than its alpha. */
    private static void clampToAlpha(byte[] samples) {
        for (int i = 0; i < samples.length; i += 4) {
            int alpha = samples[i + 3] & 0xff;
            for (int channel = i; channel < i + 3; channel++) {
                samples[channel] = (byte) Math.min(samples[channel] & 0xff, alpha);
            }
        }
    }

    /** Which pixels each new one is made of, and how much each of them weighs. */
    private static final class Weights {
        private final int[] first;
        private final int[] count;
        private final int[] weights;
        private final int most;

        private Weights(int[] first, int[] count, int[] weights, int most) {
            this.first = first;
            this.count = count;
            this.weights = weights;
            this.most = most;
        }

        static Weights of(int length, double start, double part, int size) {
            double ratio = Math.max(1, part / size);
            double reach = Kernel.REACH * ratio;
            int most = Math.min(length, 2 * (int) Math.ceil(reach) + 2);
            int[] first = new int[size];
            int[] count = new int[size];
            int[] weights = new int[size * most];
            double[] shares = new double[most];
            for (int i = 0; i < size; i++) {
                double centre = start + (i + 0.5) * part / size;
                int from = Math.max(0, (int) Math.ceil(centre - reach - 0.5));
                int to = Math.min(length - 1, (int) Math.floor(centre + reach - 0.5));
                first[i] = from;
                count[i] = Math.max(1, Math.min(most, to - from + 1));
                double sum = 0;
                for (int j = 0; j < count[i]; j++) {
                    shares[j] = Kernel.at((from + j + 0.5 - centre) / ratio);
                    sum += shares[j];
                }
                int rest = 1 << WEIGHT_BITS;
                int heaviest = 0;
                for (int j = 0; j < count[i]; j++) {
                    int weight = sum == 0 ? 0 : (int) Math.round(shares[j] / sum * (1 << WEIGHT_BITS));
                    weights[i * most + j] = weight;
                    rest -= weight;
                    heaviest = weight > weights[i * most + heaviest] ? j : heaviest;
                }
                weights[i * most + heaviest] += rest;
            }
            return new Weights(first, count, weights, most);
        }

        int first(int at) {
            return first[at];
        }

        int count(int at) {
            return count[at];
        }

        int weight(int at, int index) {
            return weights[at * most + index];
        }

        int most() {
            return most;
        }

        void apply(byte[] line, int[] to, int channels) {
            if (channels == 3) {
                applyToColours(line, to);
                return;
            }
            for (int i = 0; i < first.length; i++) {
                for (int channel = 0; channel < channels; channel++) {
                    int sum = 0;
                    for (int j = 0; j < count[i]; j++) {
                        sum += weights[i * most + j] * (line[(first[i] + j) * channels + channel] & 0xff);
                    }
                    to[i * channels + channel] = sum >> LINE_SHIFT;
                }
            }
        }

        private void applyToColours(byte[] line, int[] to) {
            for (int i = 0; i < first.length; i++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                int at = first[i] * 3;
                int weightAt = i * most;
                for (int end = weightAt + count[i]; weightAt < end; weightAt++) {
                    int weight = weights[weightAt];
                    red += weight * (line[at] & 0xff);
                    green += weight * (line[at + 1] & 0xff);
                    blue += weight * (line[at + 2] & 0xff);
                    at += 3;
                }
                to[i * 3] = red >> LINE_SHIFT;
                to[i * 3 + 1] = green >> LINE_SHIFT;
                to[i * 3 + 2] = blue >> LINE_SHIFT;
            }
        }
    }

    /** A cubic through its points (Mitchell and Netravali, "Reconstruction Filters in Computer Graphics", 1988, B = 0, C = 1/2). */
    private static final class Kernel {
        static final double REACH = 2;

        private Kernel() {}

        static double at(double distance) {
            double x = Math.abs(distance);
            if (x < 1) {
                return (1.5 * x - 2.5) * x * x + 1;
            }
            return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
        }
    }
}
