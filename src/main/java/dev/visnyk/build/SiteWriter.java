package dev.visnyk.build;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.routing.PageId;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The only writer of the site. Writes into the staging folder, from any number of threads, until that is published: what
 * is already published with the same bytes stays where it is.
 */
final class SiteWriter {
    private final OutputFolder output;
    private final Path staging;
    private final Function<String, Optional<OutputEntry>> published;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, String> staged = new ConcurrentHashMap<>();
    private final AtomicInteger names = new AtomicInteger();
    private final boolean isWhole;

    private SiteWriter(OutputFolder output, boolean isWhole, Function<String, Optional<OutputEntry>> published) {
        this.output = output;
        this.staging = output.staging();
        this.isWhole = isWhole;
        this.published = published;
    }

    /** Begins a whole site. */
    static SiteWriter ofWholeSite(OutputFolder output) throws IOException {
        return begin(output, true, path -> Optional.empty());
    }

    /** Begins changes to a site; {@code published} knows the files that may stay where they are. */
    static SiteWriter ofChanges(OutputFolder output, Function<String, Optional<OutputEntry>> published)
            throws IOException {
        return begin(output, false, published);
    }

    private static SiteWriter begin(
            OutputFolder output, boolean isWhole, Function<String, Optional<OutputEntry>> published)
            throws IOException {
        output.recover();
        Files.createDirectories(output.staging());
        return new SiteWriter(output, isWhole, published);
    }

    /** What was written, or would have been had it not been there already. */
    record Written(long hash, long size) {}

    Written write(String path, ByteWriter bytes) {
        return write(path, bytes.array(), bytes.length());
    }

    Written write(String path, byte[] bytes) {
        return write(path, bytes, bytes.length);
    }

    private Written write(String path, byte[] bytes, int count) {
        Written written = new Written(Hash.of(bytes, 0, count), count);
        if (isPublished(path, written)) {
            return written;
        }
        String name = name(path);
        try (OutputStream out = new FileOutputStream(target(name).toFile())) {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staged.put(path, name);
        return written;
    }

    Written copy(String path, Path from) {
        Hash hash = new Hash();
        long size = 0;
        try {
            String name = name(path);
            Path target = target(name);
            try (InputStream in = Files.newInputStream(from);
                    OutputStream out = new FileOutputStream(target.toFile())) {
                byte[] buffer = new byte[64 << 10];
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    out.write(buffer, 0, count);
                    hash.bytes(buffer, 0, count);
                    size += count;
                }
            }
            Written written = new Written(hash.value(), size);
            if (isPublished(path, written)) {
                Files.delete(target);
            } else {
                staged.put(path, name);
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a whole site that has the bytes of another one, which is never written into. */
    void link(String path, Path to) {
        try {
            Files.createLink(target(path), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPublished(String path, Written written) {
        return published
                .apply(path)
                .filter(there -> there.hash() == written.hash() && there.size() == written.size())
                .isPresent();
    }

    /** The name of a staged file: a whole site stands as it will be; of changes, a number is enough. */
    private String name(String path) {
        return isWhole ? path : String.valueOf(names.incrementAndGet());
    }

    private Path target(String path) throws IOException {
        Path target = staging.resolve(path).normalize();
        if (!target.startsWith(staging)) {
            throw new IllegalArgumentException("outside the output folder: " + path);
        }
        Path folder = Objects.requireNonNull(target.getParent());
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return target;
    }

    /** Whether a file waits to be published. */
    boolean isStaged(String path) {
        return staged.containsKey(path);
    }

    /** Takes over what the last build published and this one did not make, so that no address is lost. */
    void keepOldFiles() throws IOException {
        Path old = output.path();
        if (!Files.isDirectory(old)) {
            return;
        }
        Files.walkFileTree(old, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = old.relativize(file).toString().replace('\\', '/');
                if (!Files.exists(staging.resolve(path))) {
                    Files.copy(file, target(path));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Replaces the whole site. */
    void publishAll(long edition) throws IOException {
        output.publish(edition);
    }

    /**
     * Publishes what is staged.
     *
     * @param edition stands for every byte of the site as it will be
     * @param anew files that were not taken over from the edition before
     * @param changes what becomes of the site that is there
     */
    void publish(long edition, List<OutputFile> anew, Changes changes) throws IOException {
        if (isWhole) {
            publishAll(edition);
        } else if (staged.isEmpty() && changes.removed().isEmpty()) {
            abandon();
        } else {
            List<Journal.Move> moves = anew.stream()
                    .filter(file -> isStaged(file.path()))
                    .sorted(Comparator.comparing(SiteWriter::rank))
                    .map(file -> new Journal.Move(Objects.requireNonNull(staged.get(file.path())), file.path()))
                    .toList();
            output.publish(new Journal(edition, moves, changes.removed()));
        }
    }

    /** Files appear after those that they need: first what pages embed, then articles, then what leads to them. */
    private static int rank(OutputFile file) {
        if (!(file.content() instanceof Content.Page page)) {
            return 0;
        }
        if (page.id() instanceof PageId.OfArticle || page.id() instanceof PageId.Standing) {
            return 1;
        }
        return page.id() instanceof PageId.Moved ? 3 : 2;
    }

    void abandon() throws IOException {
        output.recover();
    }
}
