package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a site is published in, and the two beside it that a build uses: one in which the new site grows, one that
 * holds the old site for the instant in which they change places. A folder that Visnyk did not make is never touched.
 */
public final class OutputFolder {
    /** Says that Visnyk made a folder, and which edition it holds. */
    static final String MARKER = Marker.FILE;

    /** The size of a folder, as far as stamps go. */
    static final int FOLDER = -1;

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder at a path; a link is followed, so that what it leads to is replaced and not the link. */
    public static OutputFolder at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return new OutputFolder(absolute.toRealPath());
        } catch (IOException e) {
            return new OutputFolder(absolute);
        }
    }

    public Path path() {
        return folder;
    }

    Path staging() {
        return beside("staging");
    }

    Path lock() {
        return beside("lock");
    }

    Path previous() {
        return beside("previous");
    }

    private Path beside(String role) {
        return folder.resolveSibling("." + folder.getFileName() + "." + role);
    }

    /** Reports why a site can't be published here, if it can't. */
    boolean check(Path source, DiagnosticSink findings) {
        SourcePosition position = SourcePosition.ofFile(folder.toString());
        Path site = real(source);
        boolean holdsSource = site.startsWith(folder);
        boolean isInSource = Stream.of("content", "templates").anyMatch(it -> folder.startsWith(site.resolve(it)));
        if (holdsSource || isInSource || folder.getFileName() == null) {
            findings.report(
                    Rule.OUTPUT_INSIDE_CONTENT,
                    position,
                    holdsSource ? "the output folder holds the source" : "the output folder lies in the source",
                    "choose another folder with -o, such as public");
            return false;
        }
        if (isForeign()) {
            findings.report(
                    Rule.OUTPUT_FOREIGN,
                    position,
                    "this folder has files that Visnyk did not write",
                    "choose another folder with -o, or empty this one yourself");
            return false;
        }
        return true;
    }

    /** Whether there is something here that Visnyk did not make. */
    boolean isForeign() {
        if (Files.isRegularFile(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(MARKER))) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Puts right what a build left that was killed: a decided edition is completed; without a site, the previous one comes
     * back; what is left over goes.
     */
    void recover() throws IOException {
        if (!Files.exists(folder) && Files.isDirectory(previous())) {
            Files.move(previous(), folder);
        }
        Optional<Journal> journal = Journal.read(staging());
        if (journal.isPresent() && Files.isDirectory(folder)) {
            carryOut(journal.get());
        }
        delete(previous());
        delete(staging());
    }

    /** Makes room again after a build that failed: what it staged goes, unless that is decided on already. */
    void abandon() {
        try {
            if (Journal.read(staging()).isEmpty()) {
                delete(staging());
            }
        } catch (IOException e) {
            // The next build removes it.
        }
    }

    /** The marker is the last file of an edition to be written: its time is that of the edition. */
    private void writeMarker(long edition) throws IOException {
        Files.writeString(staging().resolve(MARKER), Marker.text(edition));
    }

    /** Puts the staged site in the place of the old one, which comes back if that fails. */
    void publish(long edition) throws IOException {
        writeMarker(edition);
        boolean hasOld = Files.exists(folder);
        if (hasOld) {
            Files.move(folder, previous());
        }
        try {
            Files.move(staging(), folder);
        } catch (IOException e) {
            if (hasOld) {
                Files.move(previous(), folder);
            }
            throw e;
        }
        delete(previous());
    }

    /** Brings staged files into the site and removes others. Each is whole at every moment. */
    void publish(Journal journal) throws IOException {
        journal.write(staging());
        carryOut(journal);
        delete(staging());
    }

    private void carryOut(Journal journal) throws IOException {
        for (Journal.Move move : journal.moves()) {
            bring(staging().resolve(move.name()), folder.resolve(move.path()));
        }
        for (String path : journal.removals()) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
            removeEmptyFolders(file.getParent());
        }
        writeMarker(journal.edition());
        bring(staging().resolve(MARKER), folder.resolve(MARKER));
    }

    /** Puts a staged file in its place, unless that has been done before. */
    private void bring(Path staged, Path target) throws IOException {
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(staged)) {
                clearTheWay(target);
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** What was a file may become a folder, and the other way round. */
    private void clearTheWay(Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            delete(target);
        }
        Path parent = Objects.requireNonNull(target.getParent());
        if (Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path step = folder; !step.equals(parent); ) {
            step = step.resolve(step.relativize(parent).getName(0));
            if (Files.exists(step, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(step);
            }
        }
        Files.createDirectories(parent);
    }

    private void removeEmptyFolders(@Nullable Path from) throws IOException {
        for (Path at = from; at != null && !at.equals(folder) && at.startsWith(folder); at = at.getParent()) {
            if (!Files.isDirectory(at)) {
                continue;
            }
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** The edition that the site says it is; empty when it says nothing. */
    Optional<Long> edition() {
        try {
            Path marker = folder.resolve(MARKER);
            return Files.exists(marker) ? Marker.edition(Files.readString(marker)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The hash of a published file. */
    long hash(String path) throws IOException {
        return Hash.of(Files.readAllBytes(folder.resolve(path)));
    }

    /** What the file system says of a file or folder; of one that is not there, that it is unknown. */
    FileStamp stamp(String path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new FileStamp(
                    attributes.isRegularFile() ? attributes.size() : attributes.isDirectory() ? FOLDER : -2,
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    0);
        } catch (IOException e) {
            return FileStamp.UNKNOWN;
        }
    }

    /**
     * The paths of all files of the site but the marker.
     *
     * @param below path of the folder to begin with; empty for all
     * @param known paths of folders below it that are passed over
     */
    Set<String> listing(String below, Set<String> known) {
        Path root = folder.resolve(below);
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                    boolean isPassed = !at.equals(root) && known.contains(path(at));
                    return isPassed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            return found.stream()
                    .map(this::path)
                    .filter(path -> !path.equals(MARKER))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes a site that Visnyk made, and whatever an interrupted build left beside it.
     *
     * @return whether it was removed; not while a build is writing it
     */
    public boolean remove() throws IOException {
        if (!Files.isDirectory(Objects.requireNonNull(folder.getParent()))) {
            return true;
        }
        Optional<OutputLock> lock = OutputLock.take(lock());
        if (lock.isEmpty()) {
            return false;
        }
        try (OutputLock held = lock.get()) {
            Objects.requireNonNull(held);
            delete(staging());
            delete(previous());
            if (Files.exists(folder)) {
                // Under another name first: half a site without its marker would be nobody's.
                Files.move(folder, staging());
            }
            delete(staging());
            return true;
        }
    }

    /** Whether {@link #remove} may be called: there is nothing here, or Visnyk made it. */
    public boolean isOurs() {
        return !isForeign();
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return Objects.requireNonNull(path.toAbsolutePath().normalize());
        }
    }
}
