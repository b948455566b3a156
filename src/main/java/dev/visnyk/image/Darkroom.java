package dev.visnyk.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/**
 * Makes renditions: a photo is decoded once, brought to the size of the largest, and from that the others are made. Usable
 * from several threads; what all of them hold at once is bounded.
 */
final class Darkroom {
    /** Photos with more pixels are only decoded in part, since they are made much smaller anyway. */
    private static final long MOST_DECODED = 30_000_000;

    /** A decoded line or column holds at least so many times the pixels of the largest rendition. */
    private static final double OVERSAMPLING = 2;

    private static final int UNIT = 1 << 20;

    /** What is held for a pixel at most: four samples of two bytes. */
    private static final int BYTES_PER_PIXEL = 8;

    private final Encoders encoders;
    private final Semaphore memory;
    private final int units;

    /** A darkroom that holds at most so many bytes at once, unless a single photo takes more. */
    Darkroom(Encoders encoders, long bytes) {
        this.encoders = encoders;
        this.units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / UNIT));
        this.memory = new Semaphore(units, true);
    }

    /**
     * Makes renditions of one photo.
     *
     * @param bytes the photo's file, which is only asked for when there is room for it
     * @param orders those of the same pixels in other formats side by side
     * @param made is given each rendition as it is done
     * @throws BrokenPhotoException when it can't be decoded
     */
    void make(PhotoFile photo, PhotoSource bytes, List<Order> orders, BiConsumer<Order, byte[]> made)
            throws IOException {
        int needed = needed(photo);
        acquire(needed);
        try {
            Pixels master = master(photo, bytes, orders);
            Recipe last = null;
            Pixels pixels = master;
            for (Order order : orders) {
                Recipe recipe = order.recipe();
                if (last == null || !recipe.hasPixelsOf(last)) {
                    pixels = pixels(master, (double) master.width() / photo.width(), recipe);
                    last = recipe;
                }
                made.accept(order, encoders.of(recipe.format()).encode(pixels, order.rights()));
            }
        } finally {
            memory.release(needed);
        }
    }

    /**
     * Something to make.
     *
     * @param rights what is written into it while it is encoded; none where that can be done later
     */
    record Order(Recipe recipe, Rights rights) {
        static Order of(Rendition rendition) {
            boolean isLate = rendition.format() != PhotoFormat.AVIF;
            return new Order(rendition.recipe(), isLate ? Rights.NONE : rendition.rights());
        }

        /** Stands for everything that decides the bytes of the photo that is made. */
        String key() {
            return rights.isSilent() ? recipe.key() : rights.fingerprint() + "-" + recipe.key();
        }
    }

    private static Pixels pixels(Pixels master, double scale, Recipe recipe) {
        Crop.Part part = recipe.part();
        return Resampler.scale(
                master,
                part.left() * scale,
                part.top() * scale,
                part.width() * scale,
                part.height() * scale,
                recipe.width(),
                recipe.height());
    }

    /** A photo's bytes, when they are needed. */
    @FunctionalInterface
    interface PhotoSource {
        byte[] read() throws IOException;
    }

    /** The photo in the size of its largest rendition, upright and in the colours of the web. */
    private static Pixels master(PhotoFile photo, PhotoSource source, List<Order> orders) throws IOException {
        double scale =
                orders.stream().mapToDouble(it -> it.recipe().scale()).max().orElse(1);
        Orientation orientation = photo.header().orientation();
        PixelSize shown = photo.header().size();
        PixelSize stored = orientation.isSideways() ? shown.turned() : shown;
        BufferedImage image = decode(source.read(), photo, every(stored, scale));
        int width = (int) Math.max(1, Math.round(stored.width() * scale));
        int height = (int) Math.max(1, Math.round(stored.height() * scale));
        Pixels pixels = Resampler.scale(ImageRows.of(image), 0, 0, image.getWidth(), image.getHeight(), width, height);
        return PhotoDecoder.toStandardColours(pixels, image.getColorModel().getColorSpace())
                .turned(orientation);
    }

    private static BufferedImage decode(byte[] bytes, PhotoFile photo, int every) throws BrokenPhotoException {
        try {
            return PhotoDecoder.decode(bytes, photo.header().kind(), every);
        } catch (IOException e) {
            throw new BrokenPhotoException(photo, e);
        }
    }

    private static int every(PixelSize stored, double scale) {
        return stored.pixels() <= MOST_DECODED ? 1 : (int) Math.max(1, Math.floor(1 / (scale * OVERSAMPLING)));
    }

    private int needed(PhotoFile photo) {
        long bytes = Math.min(photo.header().size().pixels(), MOST_DECODED) * BYTES_PER_PIXEL;
        return (int) Math.max(1, Math.min(units, bytes / UNIT));
    }

    private void acquire(int needed) throws IOException {
        try {
            memory.acquire(needed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
