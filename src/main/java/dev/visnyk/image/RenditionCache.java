package dev.visnyk.image;

import dev.visnyk.binary.Hash;
import dev.visnyk.image.Darkroom.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes renditions, none of them twice: what was made is kept in a folder, under the photo's content and the recipe. Whatever
 * is wrong with that folder costs time only. Usable from several threads and by several processes.
 */
public final class RenditionCache {
    /** A file that no build has used for so long is removed. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** How often files are looked through, and how exactly their last use is noted. */
    private static final Duration ROUND = Duration.ofDays(1);

    private static final Comparator<Recipe> RECIPES = Comparator.comparing(Recipe::crop)
            .thenComparing(recipe -> recipe.part().key())
            .thenComparing(Comparator.comparing(Recipe::width).reversed())
            .thenComparing(Recipe::format);

    /** Those of the same pixels side by side, from large to small. */
    private static final Comparator<Order> BY_PIXELS =
            Comparator.comparing(Order::recipe, RECIPES).thenComparing(Order::key);

    private static final String LOOKED_THROUGH = "looked-through";
    private static final int CHECKSUM = Long.BYTES;

    private final Path folder;
    private final Darkroom darkroom;

    private RenditionCache(Path folder, Darkroom darkroom) {
        this.folder = folder;
        this.darkroom = darkroom;
    }

    /**
     * The cache in a folder.
     *
     * @param memory how many bytes photos may take at once
     */
    public static RenditionCache at(Path folder, Encoders encoders, long memory) {
        return new RenditionCache(folder, new Darkroom(encoders, memory));
    }

    /**
     * The bytes of one rendition.
     *
     * @throws BrokenPhotoException when the photo can't be decoded
     */
    public byte[] bytes(Rendition rendition) throws IOException {
        List<byte[]> made = new ArrayList<>(1);
        make(List.of(rendition), (which, bytes) -> made.add(bytes));
        return made.get(0);
    }

    /**
     * Makes renditions of one photo, or takes them from the cache.
     *
     * @param use is given each of them once, in any order
     * @throws BrokenPhotoException when the photo can't be decoded
     */
    public void make(List<Rendition> renditions, BiConsumer<Rendition, byte[]> use) throws IOException {
        Map<Order, List<Rendition>> missing = new LinkedHashMap<>();
        for (Rendition rendition : renditions) {
            Optional<byte[]> kept = read(file(rendition));
            if (kept.isPresent()) {
                use.accept(rendition, imprinted(kept.get(), rendition));
            } else {
                missing.computeIfAbsent(Order.of(rendition), it -> new ArrayList<>())
                        .add(rendition);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        PhotoFile photo = renditions.get(0).photo();
        List<Order> orders = missing.keySet().stream().sorted(BY_PIXELS).toList();
        darkroom.make(photo, () -> source(photo), orders, (order, bytes) -> {
            List<Rendition> wanted = missing.getOrDefault(order, List.of());
            write(file(wanted.get(0)), bytes);
            wanted.forEach(rendition -> use.accept(rendition, imprinted(bytes, rendition)));
        });
    }

    private static byte[] source(PhotoFile photo) throws IOException {
        byte[] bytes = Files.readAllBytes(photo.source().file());
        if (Hash.of(bytes) != photo.hash()) {
            throw new ChangedPhotoException(photo);
        }
        return bytes;
    }

    private static byte[] imprinted(byte[] bytes, Rendition rendition) {
        return Imprinter.imprint(bytes, rendition.format(), rendition.width(), rendition.height(), rendition.rights());
    }

    private Path file(Rendition rendition) {
        PhotoFile photo = rendition.photo();
        String name = HexFormat.of().toHexDigits(photo.hash());
        return folder.resolve(name.substring(0, 2))
                .resolve(name + "-" + Order.of(rendition).key());
    }

    /** What a file holds; empty when there is none, or it is not as it was written. */
    private static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length <= CHECKSUM
                    || ByteBuffer.wrap(all).getLong() != Hash.of(all, CHECKSUM, all.length - CHECKSUM)) {
                return Optional.empty();
            }
            byte[] bytes = new byte[all.length - CHECKSUM];
            System.arraycopy(all, CHECKSUM, bytes, 0, bytes.length);
            return Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file, byte[] bytes) {
        Path next = file.resolveSibling(file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId());
        try {
            Files.createDirectories(next.getParent());
            ByteBuffer all = ByteBuffer.allocate(CHECKSUM + bytes.length);
            all.putLong(Hash.of(bytes)).put(bytes);
            Files.write(next, all.array());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(next); // It will be made once more.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is in nobody's way.
        }
    }

    /**
     * Once a day, notes which renditions a build has used, and removes those that none has used for a month.
     *
     * @param used all renditions of the site
     * @param now milliseconds since 1970
     */
    public void lookThrough(Stream<Rendition> used, long now) {
        Path mark = folder.resolve(LOOKED_THROUGH);
        if (!Files.isDirectory(folder) || !isOlder(mark, now - ROUND.toMillis())) {
            return;
        }
        Set<Path> kept = used.map(this::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (kept.contains(file)) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(now));
                } else if (isOlder(file, now - KEPT.toMillis())) {
                    delete(file);
                }
            }
            Files.write(mark, new byte[0]);
            Files.setLastModifiedTime(mark, FileTime.fromMillis(now));
        } catch (IOException | UncheckedIOException e) {
            // Next time, then.
        }
    }

    /** Removes a cache and all that is in it. */
    public static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOlder(Path file, long than) {
        try {
            return Files.getLastModifiedTime(file).toMillis() < than;
        } catch (IOException e) {
            return true;
        }
    }
}
