package dev.visnyk.build;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a site is published in, and the two beside it that a build uses: one in which the new site grows, one that
 * holds the old site for the instant in which they change places. A folder that Visnyk did not make is never touched.
 */
public final class OutputFolder {
    /** Says that Visnyk made a folder. */
    static final String MARKER = ".visnyk-output";

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

    /** Puts an interrupted exchange right: without a site, the previous one comes back; what is left over goes. */
    void recover() throws IOException {
        if (!Files.exists(folder) && Files.isDirectory(previous())) {
            Files.move(previous(), folder);
        }
        delete(previous());
        delete(staging());
    }

    /** Puts the staged site in the place of the old one, which comes back if that fails. */
    void publish() throws IOException {
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

    /** Removes a site that Visnyk made, and whatever an interrupted build left beside it. */
    public void remove() throws IOException {
        delete(staging());
        delete(previous());
        delete(folder);
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
