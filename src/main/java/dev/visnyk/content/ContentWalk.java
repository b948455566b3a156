package dev.visnyk.content;

import dev.visnyk.config.ConfigReader;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.i18n.Normalization;
import dev.visnyk.model.FileStamp;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Walks the content folder. Links are followed as long as they stay inside it; hidden files are passed over. What can't be
 * followed or read is reported, and the walk goes on.
 */
final class ContentWalk implements FileVisitor<Path> {
    private static final int MOST_FOLDERS = 64;

    /** Names that texts and data have, and folders do not. */
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(?:md|yaml|csv)");

    /** Length of the path of the site's folder, with the separator after it. */
    private final int prefix;

    private final DiagnosticSink findings;
    private final List<SourceFile> found = new ArrayList<>();
    private final Path realRoot;

    /** The folders of the links that are being followed. */
    private final Deque<Path> followed = new ArrayDeque<>();

    private ContentWalk(Path site, Path realRoot, DiagnosticSink findings) {
        this.prefix = site.resolve("content").toString().length() - "content".length();
        this.realRoot = realRoot;
        this.findings = findings;
    }

    /** The files below {@code site/content}; none when there is no such folder. */
    static ContentTree walk(Path site, DiagnosticSink findings) {
        return tree(parts(site, findings));
    }

    /** Begins to look for the files below {@code site/content} with several threads; to be asked for once. */
    static Supplier<ContentTree> walk(Path site, Workers workers, DiagnosticSink findings) {
        List<Supplier<List<SourceFile>>> begun =
                parts(site, findings).stream().map(workers::start).toList();
        return () -> tree(begun);
    }

    private static ContentTree tree(List<Supplier<List<SourceFile>>> parts) {
        List<SourceFile> files = new ArrayList<>();
        parts.forEach(part -> files.addAll(part.get()));
        return new ContentTree(files);
    }

    /** A walk for each file and folder that lies in the content folder itself; what they find is in order, and so are they. */
    private static List<Supplier<List<SourceFile>>> parts(Path site, DiagnosticSink findings) {
        Path root = site.resolve("content");
        List<Supplier<List<SourceFile>>> parts = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
                Path realRoot = root.toRealPath();
                StreamSupport.stream(children.spliterator(), false)
                        .sorted()
                        .forEach(child -> parts.add(() -> new ContentWalk(site, realRoot, findings).below(child)));
            } catch (IOException | DirectoryIteratorException e) {
                report(e, findings);
            }
        }
        return parts;
    }

    private List<SourceFile> below(Path child) {
        try {
            Files.walkFileTree(child, Set.of(), MOST_FOLDERS - 1, this);
        } catch (IOException e) {
            report(e, findings);
        }
        Collections.sort(found);
        return found;
    }

    private static void report(Exception e, DiagnosticSink findings) {
        findings.report(Rule.CONTENT_UNREADABLE, SourcePosition.ofFile("content"), "can't be read: " + e.getMessage());
    }

    /** One file, if it is there and no link, and nothing is to be said of it. */
    static Optional<SourceFile> look(Path site, String path) {
        Path file = site.resolve(path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new SourceFile(path, file, stamp(attributes)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = relative(folder);
        if (FILE_NAME.matcher(path).matches()
                && !path.startsWith(ContentTree.STATIC)
                && !path.equals(ConfigReader.FILE)) {
            findings.report(
                    Rule.CONTENT_UNREADABLE,
                    SourcePosition.ofFile(path),
                    "can't be read: it is a folder",
                    "give the folder another name");
        }
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            follow(file);
        } else if (attributes.isDirectory()) {
            findings.report(
                    Rule.CONTENT_FOLDER_LOOP,
                    SourcePosition.ofFile(relative(file)),
                    "folders are nested more than " + MOST_FOLDERS + " deep");
        } else if (attributes.isRegularFile()) {
            String path = relative(file);
            if (isWanted(file, path)) {
                found.add(new SourceFile(path, file, stamp(attributes)));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /** Takes what a link leads to as if it were in the link's place. */
    private void follow(Path link) throws IOException {
        SourcePosition position = SourcePosition.ofFile(relative(link));
        if (!Files.exists(link)) {
            findings.report(Rule.CONTENT_UNREADABLE, position, "this link leads nowhere", "delete the link");
            return;
        }
        Path target = link.toRealPath();
        if (!target.startsWith(realRoot)) {
            findings.report(
                    Rule.CONTENT_LINK_OUTSIDE,
                    position,
                    "this link leaves the content folder",
                    "copy what it leads to into content");
        } else if (isWithin(target, link)) {
            findings.report(
                    Rule.CONTENT_FOLDER_LOOP,
                    position,
                    "this link leads to a folder that it is in itself",
                    "delete the link");
        } else if (!Files.isDirectory(link)) {
            visitFile(link, Files.readAttributes(link, BasicFileAttributes.class));
        } else if (!isHidden(link)) {
            followed.push(realFolder(link));
            try (DirectoryStream<Path> children = Files.newDirectoryStream(link)) {
                for (Path child : children) {
                    Files.walkFileTree(child, Set.of(), MOST_FOLDERS, this);
                }
            }
            followed.pop();
        }
    }

    private static Path realFolder(Path link) throws IOException {
        return Objects.requireNonNull(link.getParent()).toRealPath();
    }

    /** Whether a link, or one of those that led to it, is in the folder that it leads to. */
    private boolean isWithin(Path target, Path link) throws IOException {
        return realFolder(link).startsWith(target) || followed.stream().anyMatch(folder -> folder.startsWith(target));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        findings.report(Rule.CONTENT_UNREADABLE, SourcePosition.ofFile(relative(file)), "can't be read");
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

    private String relative(Path file) {
        return Normalization.nfc(file.toString().substring(prefix).replace('\\', '/'));
    }
}
