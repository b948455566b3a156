package dev.visnyk.record;

import dev.visnyk.binary.Hash;
import dev.visnyk.binary.Slice;
import dev.visnyk.model.ByPath;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the record of a site in one output folder is kept. It may be deleted at any time; what can't be read or written
 * costs time, never a wrong page.
 */
public final class RecordFolder {
    /** The folder for records, in the site's folder. */
    public static final String DEFAULT = ".visnyk";

    private static final String RECORD = "record";
    private static final String NEXT = "record.next";
    private static final String BODIES = "bodies-";
    private static final String PHOTOS = "photos";

    private final Path folder;

    private RecordFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder for an output.
     *
     * @param cache where records are kept, or null for the usual place
     */
    public static RecordFolder of(Path source, Path output, @Nullable Path cache) {
        Path site = source.toAbsolutePath().normalize();
        Path written = output.toAbsolutePath().normalize();
        String place = written.startsWith(site) ? site.relativize(written).toString() : written.toString();
        long hash = new Hash().text(place.replace('\\', '/')).value();
        String name = written.getFileName() + "-" + String.format(Locale.ROOT, "%08x", (int) hash);
        return new RecordFolder((cache == null ? site.resolve(DEFAULT) : cache).resolve(name));
    }

    /** Where what was made of photos is kept, which all outputs of a site share. */
    public Path photos() {
        return folder.resolveSibling(PHOTOS);
    }

    /**
     * The record of a build; empty when there is none that this program can use.
     *
     * @param edition which build; it may have been killed before it could put its record in the usual place
     */
    public Optional<BuildRecord> load(long edition) {
        return read(bytes -> RecordCodec.read(bytes, Program.id())
                .filter(record -> record.outcome().edition() == edition));
    }

    /** The files of the site alone, as the record of a build has them; empty when there is none that this program can use. */
    public Optional<ByPath<OutputEntry>> outputs(long edition) {
        return read(bytes -> RecordCodec.readOutputs(bytes, Program.id(), edition));
    }

    private <T> Optional<T> read(Function<byte[], Optional<T>> read) {
        return Stream.of(RECORD, NEXT)
                .flatMap(name -> read(folder.resolve(name), read).stream())
                .findFirst();
    }

    /** The newest record that this program can use, of whichever edition. */
    public Optional<BuildRecord> latest() {
        return read(folder.resolve(RECORD), bytes -> RecordCodec.read(bytes, Program.id()));
    }

    /** Whether there is a record that this program wrote; only its head is looked at. */
    public boolean isOfThisProgram() {
        try (InputStream in = Files.newInputStream(folder.resolve(RECORD))) {
            return RecordCodec.isOf(Program.id(), in.readNBytes(RecordCodec.HEAD));
        } catch (IOException e) {
            return false;
        }
    }

    private static <T> Optional<T> read(Path file, Function<byte[], Optional<T>> read) {
        try {
            return Files.exists(file) ? read.apply(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The bodies that a record names, to be read and added to; without a record, a new file. */
    public BodyFile bodies(@Nullable BuildRecord record) {
        String name = record == null ? "" : record.bodies();
        if (record != null && name.startsWith(BODIES) && Files.exists(folder.resolve(name))) {
            return BodyFile.at(folder.resolve(name), record.bodiesLength());
        }
        for (int number = 1; ; number++) {
            if (!Files.exists(folder.resolve(BODIES + number))) {
                return BodyFile.at(folder.resolve(BODIES + number), 0);
            }
        }
    }

    /** Writes the record of a build that is about to be published; {@link #settle} makes it the usual one. */
    public void prepare(BuildRecord record, Workers workers) {
        try {
            Files.createDirectories(folder);
            List<Slice> parts = RecordCodec.write(record, Program.id(), workers);
            try (OutputStream out = Files.newOutputStream(folder.resolve(NEXT))) {
                for (Slice part : parts) {
                    out.write(part.bytes(), part.from(), part.length());
                }
            }
        } catch (IOException e) {
            BodyFile.delete(folder.resolve(NEXT));
        }
    }

    /**
     * Puts the prepared record in the place of the last one, and removes whatever is no longer needed.
     *
     * @param published no file of the site was changed after this moment, in nanoseconds since 1970
     */
    public void settle(BuildRecord record, long published) {
        if (!Files.exists(folder.resolve(NEXT))) {
            // It could not be written, and the last one is of another edition.
            return;
        }
        try {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(NEXT).toFile(), "rw")) {
                file.seek(RecordCodec.MOMENT);
                file.write(RecordCodec.moment(published));
            }
            Files.move(folder.resolve(NEXT), folder.resolve(RECORD), StandardCopyOption.REPLACE_EXISTING);
            removeOldBodies(record.bodies());
        } catch (IOException e) {
            forget();
        }
    }

    /** Gives another folder the bodies that a record names; without them they are parsed again. */
    public void copyBodies(BuildRecord record, RecordFolder other) {
        if (record.bodies().startsWith(BODIES)) {
            try {
                Files.copy(
                        folder.resolve(record.bodies()),
                        other.folder.resolve(record.bodies()),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                BodyFile.delete(other.folder.resolve(record.bodies()));
            }
        }
    }

    /** Removes the record, so that the next build builds everything. */
    public void forget() {
        BodyFile.delete(folder.resolve(RECORD));
        BodyFile.delete(folder.resolve(NEXT));
    }

    /** Removes everything. */
    public void remove() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        forget();
        removeOldBodies("");
        for (Path empty : List.of(folder, Objects.requireNonNull(folder.getParent()))) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                // Other outputs are remembered there too.
            }
        }
    }

    private void removeOldBodies(String inUse) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.getFileName().toString().startsWith(BODIES)
                            && !file.getFileName().toString().equals(inUse))
                    .toList();
            old.forEach(BodyFile::delete);
        }
    }
}
