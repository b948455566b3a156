package dev.visnyk.record;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A file of parsed bodies. It only grows, so that places which an earlier record names stay good; once less than half of it
 * is in use, the next build begins another. Each body has a checksum in front. Whatever goes wrong with the file costs time
 * only. Usable from several threads.
 */
public final class BodyFile implements AutoCloseable {
    /** Bodies beyond this many bytes are not kept. */
    static final long LARGEST = 2L << 30;

    private final @Nullable FileChannel channel;
    private final String name;
    private final AtomicLong end;

    private BodyFile(@Nullable FileChannel channel, String name, long end) {
        this.channel = channel;
        this.name = name;
        this.end = new AtomicLong(end);
    }

    /** Keeps nothing. */
    public static BodyFile none() {
        return new BodyFile(null, "", 0);
    }

    /**
     * Opens a file, or begins one; if that can't be done, one that keeps nothing.
     *
     * @param length how many bytes of it are in use; what follows was left by a build that was not published
     */
    static BodyFile open(Path folder, String name, long length) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(name), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            channel.truncate(length);
            return new BodyFile(channel, name, channel.size());
        } catch (IOException e) {
            return none();
        }
    }

    public String name() {
        return name;
    }

    long length() {
        return end.get();
    }

    /** Keeps a body; empty when there is no room for it. */
    Optional<BodyPlace> append(long version, ByteWriter body) {
        if (channel == null || end.get() > LARGEST) {
            return Optional.empty();
        }
        ByteWriter entry = new ByteWriter(body.length() + Long.BYTES);
        entry.fixed(Hash.of(body.array(), 0, body.length()));
        entry.raw(body.array(), 0, body.length());
        long offset = end.getAndAdd(entry.length());
        try {
            ByteBuffer bytes = ByteBuffer.wrap(entry.array(), 0, entry.length());
            while (bytes.hasRemaining()) {
                channel.write(bytes, offset + bytes.position());
            }
            return Optional.of(new BodyPlace(version, offset, entry.length()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A body; empty when it is not what was once written. */
    Optional<byte[]> read(BodyPlace place) {
        if (channel == null || place.length() <= Long.BYTES || place.offset() + place.length() > end.get()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
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

    @Override
    public void close() {
        try {
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
