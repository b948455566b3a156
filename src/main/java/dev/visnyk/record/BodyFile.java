package dev.visnyk.record;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.model.ByPath;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of parsed bodies. It only grows, so that places which an earlier record names stay good; once less than half of it
 * is in use, the next build begins another. Each body has a checksum in front. Whatever goes wrong with the file costs time
 * only. Usable from several threads.
 */
public final class BodyFile implements AutoCloseable {
    /** Bodies beyond this many bytes are not kept. */
    private static final long LARGEST = 2L << 30;

    /** Waste in a file of fewer bytes is no matter. */
    private static final long WORTHWHILE = 16L << 20;

    /** Bytes that are gathered before they are written. */
    private static final int BATCH = 256 << 10;

    private final @Nullable Path file;
    private final ByteWriter batch = new ByteWriter(BATCH + (BATCH >> 2));
    private long end;
    private @Nullable FileChannel channel;
    private boolean isUnusable;

    private BodyFile(@Nullable Path file, long length) {
        this.file = file;
        this.end = length;
        this.isUnusable = file == null;
    }

    /** Keeps nothing. */
    public static BodyFile none() {
        return new BodyFile(null, 0);
    }

    /**
     * A file, which comes into being with the first body that is kept.
     *
     * @param length how many bytes of it are in use; what follows was left by a build that was not published
     */
    static BodyFile at(Path file, long length) {
        return new BodyFile(file, length);
    }

    /** The name of the file; empty when nothing is kept. */
    String name() {
        return file == null ? "" : file.getFileName().toString();
    }

    /** Writes what is gathered; the name for a record of some sources, empty when the next build had better begin another file. */
    public synchronized String nameFor(ByPath<SourceEntry> sources) {
        flush();
        long used = sources.values().stream()
                .mapToLong(source -> source.body().length())
                .sum();
        boolean isMostlyWaste = end > WORTHWHILE && used < end / 2;
        return isMostlyWaste ? "" : name();
    }

    private Optional<FileChannel> channel() {
        if (channel == null && file != null && !isUnusable) {
            try {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                channel = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                channel.truncate(end);
            } catch (IOException e) {
                isUnusable = true;
            }
        }
        return Optional.ofNullable(channel);
    }

    /** Keeps a body, whose first eight bytes take a checksum; empty when there is no room for it. */
    Optional<BodyPlace> append(long version, ByteWriter body) {
        body.replaceFixed(0, Hash.of(body.array(), Long.BYTES, body.length() - Long.BYTES));
        return append(body).map(offset -> new BodyPlace(version, offset, body.length()));
    }

    private synchronized Optional<Long> append(ByteWriter body) {
        if (end > LARGEST || channel().isEmpty()) {
            return Optional.empty();
        }
        long offset = end;
        batch.raw(body.array(), 0, body.length());
        end += body.length();
        if (batch.length() >= BATCH) {
            flush();
        }
        return Optional.of(offset);
    }

    /** Writes what was gathered. Bodies that can't be written are missed when they are read. */
    private synchronized void flush() {
        try {
            if (channel != null) {
                ByteBuffer bytes = ByteBuffer.wrap(batch.array(), 0, batch.length());
                long offset = end - batch.length();
                while (bytes.hasRemaining()) {
                    channel.write(bytes, offset + bytes.position());
                }
            }
        } catch (IOException e) {
            isUnusable = true;
        } finally {
            batch.clear();
        }
    }

    /** A body; empty when it is not what was once written. */
    Optional<byte[]> read(BodyPlace place) {
        Optional<FileChannel> open = readable(place);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining()) {
                if (open.get().read(bytes, place.offset() + bytes.position()) < 0) {
                    return Optional.empty();
                }
            }
            byte[] body = new byte[place.length() - Long.BYTES];
            bytes.flip();
            long checksum = bytes.getLong();
            bytes.get(body);
            return checksum == Hash.of(body) ? Optional.of(body) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized Optional<FileChannel> readable(BodyPlace place) {
        long placeEnd = place.offset() + place.length();
        if (place.offset() < 0 || place.length() <= Long.BYTES || placeEnd > end) {
            return Optional.empty();
        }
        if (placeEnd > end - batch.length()) {
            flush();
        }
        return channel();
    }

    @Override
    public synchronized void close() {
        try {
            flush();
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // What was not written is found to be missing by its checksum.
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It only takes room.
        }
    }
}
