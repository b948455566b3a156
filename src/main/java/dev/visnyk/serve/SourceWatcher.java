package dev.visnyk.serve;

import dev.visnyk.i18n.Normalization;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Watches the content and the templates of a site. Editors that write another file and rename it are no different to it. */
final class SourceWatcher implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("content", "templates");

    private final Path site;
    private final Changes changes;
    private final DirectoryWatcher watcher;
    private final Thread thread;
    private boolean isStarted;

    /**
     * A watcher of a site's folder.
     *
     * @throws IOException when the system does not let it
     */
    SourceWatcher(Path site, Changes changes) throws IOException {
        this.site = site.toRealPath();
        this.changes = changes;
        // Not the whole of the site's folder, which may hold whatever else a repository does.
        this.watcher = DirectoryWatcher.builder()
                .path(this.site)
                .fileHashing(false)
                .fileTreeVisitor(this::visit)
                .listener(this::changed)
                .build();
        thread = new Thread(watcher::watch, "visnyk-watcher");
        thread.setDaemon(true);
    }

    boolean isStarted() {
        return isStarted;
    }

    /** Begins to watch. Once it does, anything may have changed. For one thread. */
    void start() {
        isStarted = true;
        thread.start();
    }

    private void visit(Path root, FileTreeVisitor.Callback folders, FileTreeVisitor.Callback files) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(site) && !isWatched(relative(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files.call(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // It went while it was looked for; an event will tell.
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        if (root.equals(site)) {
            changes.addEverything();
        }
    }

    private void changed(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            changes.addEverything();
            return;
        }
        String path = relative(event.path());
        if (!isWatched(path)) {
            return;
        }
        if (event.isDirectory()) {
            changes.addEverything();
        } else {
            changes.add(path);
        }
    }

    private static boolean isWatched(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }

    private String relative(Path file) {
        return Normalization.nfc(site.relativize(file).toString().replace('\\', '/'));
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
