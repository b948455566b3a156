package dev.visnyk.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive for one jar and one JVM: of classes until Java 24, of classes and of what the JVM learnt about their
 * methods from Java 25 on.
 *
 * <p>The archive comes into being beside its place and is then moved there, so that nobody ever sees half of one. When none
 * can be made, an empty file takes its place, lest each run try again.
 */
public final class ArchiveMaker {
    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final int MINUTES = 2;

    private final Path archive;
    private final Path jar;

    private ArchiveMaker(Path archive, Path jar) {
        this.archive = archive;
        this.jar = jar;
    }

    /**
     * Makes an archive, unless another process is about to.
     *
     * @param arguments where it belongs, in a folder that exists; then the JVM's options
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path archive = Path.of(arguments[0]);
        ArchiveMaker maker = new ArchiveMaker(archive, Path.of(System.getProperty("java.class.path")));
        Path lock = archive.resolveSibling("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null && !maker.isMade()) {
                maker.make(List.of(arguments).subList(1, arguments.length));
                OldArchives.remove(archive);
            }
        } catch (OverlappingFileLockException e) {
            throw new IllegalStateException("two in one process", e);
        }
    }

    private boolean isMade() throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private void make(List<String> options) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(archive.getParent());
        Path made = folder.resolve("new.jsa");
        Files.deleteIfExists(made);
        Path site = Files.createTempDirectory("visnyk");
        try {
            if (!train(options, made, site) || !Files.isRegularFile(made)) {
                Files.deleteIfExists(made);
                Files.createFile(made);
            }
            Files.writeString(folder.resolve("jar"), jar.toString());
            Files.setLastModifiedTime(made, newerThanTheJar());
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(site);
        }
    }

    /** Now, or if the jar comes from the future, a little later than that. */
    private FileTime newerThanTheJar() throws IOException {
        long now = Clock.systemUTC().millis();
        return FileTime.fromMillis(Math.max(now, Files.getLastModifiedTime(jar).toMillis() + 2000));
    }

    private boolean train(List<String> options, Path made, Path site) throws IOException, InterruptedException {
        boolean hasAotCache = Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add((hasAotCache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + made);
        command.addAll(List.of("-cp", jar.toString(), TrainingRun.class.getName(), site.toString()));
        Process training = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!training.waitFor(MINUTES, TimeUnit.MINUTES)) {
            training.destroyForcibly().waitFor();
            return false;
        }
        return training.exitValue() == 0;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
