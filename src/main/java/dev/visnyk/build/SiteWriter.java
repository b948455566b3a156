package dev.visnyk.build;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The only writer of the site. Writes into the staging folder, from any number of threads, until it is published. */
final class SiteWriter {
    private static final String MARKER_TEXT = "Visnyk writes this folder. Each build replaces everything in it.\n";

    private final OutputFolder output;
    private final Path staging;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Utf8Buffer> buffers = ThreadLocal.withInitial(Utf8Buffer::new);

    private SiteWriter(OutputFolder output) {
        this.output = output;
        this.staging = output.staging();
    }

    /** Begins a new site in an empty staging folder. */
    static SiteWriter begin(OutputFolder output) throws IOException {
        output.recover();
        Files.createDirectories(output.staging());
        SiteWriter writer = new SiteWriter(output);
        writer.write(OutputFolder.MARKER, MARKER_TEXT);
        return writer;
    }

    void write(String path, CharSequence text) {
        Utf8Buffer buffer = Objects.requireNonNull(buffers.get());
        int count = buffer.encode(text);
        write(path, buffer.bytes(), count);
    }

    void write(String path, byte[] bytes) {
        write(path, bytes, bytes.length);
    }

    private void write(String path, byte[] bytes, int count) {
        try (OutputStream out = new FileOutputStream(target(path).toFile())) {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copy(String path, Path from) {
        try {
            Files.copy(from, target(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    void publish() throws IOException {
        output.publish();
    }

    void abandon() throws IOException {
        output.recover();
    }
}
