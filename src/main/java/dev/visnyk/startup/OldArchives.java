package dev.visnyk.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Archives that nobody needs any more: their jar is gone, or they are so old that the next run may well make them again,
 * if ever there is one.
 */
final class OldArchives {
    private static final Duration LIFE = Duration.ofDays(90);
    private static final String CACHE = "archives";

    private OldArchives() {}

    /** Removes the old ones in the cache in which an archive lies. */
    static void remove(Path archive) throws IOException {
        Path cache = archive;
        while (!cache.endsWith(CACHE)) {
            cache = cache.getParent();
            if (cache == null) {
                return;
            }
        }
        List<Path> others;
        try (Stream<Path> files = Files.walk(cache)) {
            others = files.filter(
                            it -> it.endsWith(Objects.requireNonNull(archive.getFileName())) && !it.equals(archive))
                    .toList();
        }
        for (Path other : others) {
            if (isOld(other)) {
                removeWithFolder(other);
            }
        }
    }

    private static boolean isOld(Path archive) throws IOException {
        Path jar = archive.resolveSibling("jar");
        if (!Files.exists(jar) || !Files.exists(Path.of(Files.readString(jar)))) {
            return true;
        }
        Duration age = Duration.between(
                Files.getLastModifiedTime(archive).toInstant(),
                Clock.systemUTC().instant());
        return age.compareTo(LIFE) > 0;
    }

    private static void removeWithFolder(Path archive) throws IOException {
        for (String name : List.of("new.jsa", "new.aotconf", "made", "jar", "lock")) {
            Files.deleteIfExists(archive.resolveSibling(name));
        }
        Files.deleteIfExists(archive);
        Path folder = Objects.requireNonNull(archive.getParent());
        while (!folder.endsWith(CACHE) && isEmpty(folder)) {
            Files.delete(folder);
            folder = Objects.requireNonNull(folder.getParent());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
