package dev.visnyk.build;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What has to be done to a published site to make it the next edition. Once it is written, the next edition is decided:
 * whoever finds it does what is left to do.
 *
 * @param edition stands for every byte of the next edition
 * @param moves files that come from the staging folder, in the order in which they appear
 * @param removals paths of the files that go, after all others have come
 */
record Journal(long edition, List<Move> moves, List<String> removals) {
    /**
     * A file that comes.
     *
     * @param name of the file in the staging folder
     * @param path where it goes, relative to the output folder
     */
    record Move(String name, String path) {}

    private static final String NAME = ".visnyk-journal";
    private static final long MAGIC = 0x5649534E594A0001L;
    private static final int HEAD = 2 * Long.BYTES;

    /** Writes it into the staging folder, and waits until it is on the disk. */
    void write(Path staging) throws IOException {
        ByteWriter out = new ByteWriter(4096);
        out.fixed(MAGIC);
        out.fixed(0);
        out.fixed(edition);
        out.list(moves, (writer, move) -> {
            writer.text(move.name());
            writer.text(move.path());
        });
        out.list(removals, ByteWriter::text);
        out.replaceFixed(Long.BYTES, Hash.of(out.array(), HEAD, out.length() - HEAD));
        try (FileChannel channel = FileChannel.open(
                staging.resolve(NAME),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(out.array(), 0, out.length());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The journal in a staging folder; empty when there is none or it was not written to its end. */
    static Optional<Journal> read(Path staging) throws IOException {
        Path file = staging.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteReader in = new ByteReader(bytes);
        if (bytes.length < HEAD || in.fixed() != MAGIC || in.fixed() != Hash.of(bytes, HEAD, bytes.length - HEAD)) {
            return Optional.empty();
        }
        return Optional.of(new Journal(
                in.fixed(), in.list(reader -> new Move(reader.text(), reader.text())), in.list(ByteReader::text)));
    }
}
