package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a finished site. What can't be read is reported: nobody knows what is in it.
 *
 * @param folder the site
 * @param paths of its files, relative to it with {@code /}, sorted
 */
record BuiltFiles(Path folder, List<String> paths) {
    BuiltFiles {
        paths = List.copyOf(paths);
    }

    static BuiltFiles below(Path folder, DiagnosticSink findings) {
        List<String> paths = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file)) {
                        paths.add(path(folder, file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    report(path(folder, file), e, findings);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            report(folder.toString(), e, findings);
        }
        return new BuiltFiles(folder, paths.stream().sorted().toList());
    }

    /** A file as text; bytes that are not UTF-8 are replaced, and say nothing of those around them. */
    String read(String path, DiagnosticSink findings) {
        try {
            return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            report(path, e, findings);
            return "";
        }
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void report(String path, IOException e, DiagnosticSink findings) {
        findings.report(
                Rule.OUTPUT_UNREADABLE,
                SourcePosition.ofFile(path),
                "can't be read: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                "look at its permissions: nobody knows what is in it");
    }
}
