package dev.visnyk.content;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.i18n.Normalization;
import dev.visnyk.model.FileStamp;
import dev.visnyk.model.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Walks the content folder. Links are followed as long as they stay inside it; hidden files are passed over. What can't be
 * followed or read is reported, and the walk goes on.
 */
final class ContentWalk implements FileVisitor<Path> {
    private final Path site;
    private final DiagnosticSink findings;
    private final List<SourceFile> found = new ArrayList<>();
    private Path realRoot;

    private ContentWalk(Path site, Path realRoot, DiagnosticSink findings) {
        this.site = site;
        this.realRoot = realRoot;
        this.findings = findings;
    }

    /** The files below {@code site/content}; none when there is no such folder. */
    static ContentTree walk(Path site, DiagnosticSink findings) {
        Path root = site.resolve("content");
        try {
            if (!Files.isDirectory(root)) {
                return new ContentTree(List.of());
            }
            ContentWalk walk = new ContentWalk(site, root.toRealPath(), findings);
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 64, walk);
            return new ContentTree(walk.found);
        } catch (IOException e) {
            findings.report(
                    Rule.CONTENT_UNREADABLE, SourcePosition.ofFile("content"), "can't be read: " + e.getMessage());
            return new ContentTree(List.of());
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (isHidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return leadsOutside(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = relative(file);
        if (attributes.isDirectory()) {
            findings.report(
                    Rule.CONTENT_FOLDER_LOOP, SourcePosition.ofFile(path), "folders are nested more than 64 deep");
        } else if (attributes.isSymbolicLink()) {
            findings.report(
                    Rule.CONTENT_UNREADABLE, SourcePosition.ofFile(path), "this link leads nowhere", "delete the link");
        } else if (attributes.isRegularFile() && isWanted(file, path) && !leadsOutside(file)) {
            found.add(new SourceFile(path, file, stamp(attributes)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        SourcePosition position = SourcePosition.ofFile(relative(file));
        if (e instanceof FileSystemLoopException) {
            findings.report(
                    Rule.CONTENT_FOLDER_LOOP,
                    position,
                    "this link leads to a folder that it is in itself",
                    "delete the link");
        } else {
            findings.report(Rule.CONTENT_UNREADABLE, position, "can't be read");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private static FileStamp stamp(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }

    /** Static files may be hidden ({@code .well-known}); anything else that is hidden belongs to some other program. */
    private boolean isHidden(Path folder) {
        return folder.getFileName().toString().startsWith(".")
                && !relative(folder).startsWith(ContentTree.STATIC);
    }

    private static boolean isWanted(Path file, String path) {
        String name = file.getFileName().toString();
        return path.startsWith(ContentTree.STATIC) ? !name.equals(".DS_Store") : !name.startsWith(".");
    }

    private boolean leadsOutside(Path path) throws IOException {
        if (!Files.isSymbolicLink(path)) {
            return false;
        }
        if (path.toRealPath().startsWith(realRoot)) {
            return false;
        }
        findings.report(
                Rule.CONTENT_LINK_OUTSIDE,
                SourcePosition.ofFile(relative(path)),
                "this link leaves the content folder",
                "copy what it leads to into content");
        return true;
    }

    private String relative(Path file) {
        String path = site.relativize(file).toString().replace('\\', '/');
        return Normalization.nfc(path);
    }
}
