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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive for one jar and one JVM: of classes until Java 24, of classes and of what the JVM learnt about their
 * methods from Java 25 on.
 *
 * <p>The archive comes into being beside its place and is then moved there, so that nobody ever sees half of one. When none
 * can be made, an empty file takes its place, lest each run try again.
 */
public final class ArchiveMaker {
    static final int FIRST_WITH_AOT_CACHE = 25;
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
        return haveSameTime(archive, archive.resolveSibling("made"))
                && haveSameTime(jar, archive.resolveSibling("jar"));
    }

    private static boolean haveSameTime(Path one, Path other) throws IOException {
        return Files.exists(one)
                && Files.exists(other)
                && Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
    }

    private void make(List<String> options) throws IOException, InterruptedException {
        Path fresh = archive.resolveSibling("new.jsa");
        Files.deleteIfExists(fresh);
        Path site = Files.createTempDirectory("visnyk");
        try {
            if (!train(options, fresh, site) || !Files.isRegularFile(fresh)) {
                Files.deleteIfExists(fresh);
                Files.createFile(fresh);
            }
            put(fresh);
        } finally {
            delete(site);
        }
    }

    /**
     * Puts an archive in its place when all of it is on the disk. The times of the files beside it are those of the archive,
     * in whole seconds as some file systems have them, and of the jar: so the launcher sees whether either was changed.
     */
    private void put(Path fresh) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh)) {
            channel.force(true);
        }
        FileTime now = FileTime.from(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
        Path made = Files.write(archive.resolveSibling("made"), new byte[0]);
        Path ofJar = Files.writeString(archive.resolveSibling("jar"), jar.toString());
        Files.setLastModifiedTime(fresh, now);
        Files.setLastModifiedTime(made, now);
        Files.setLastModifiedTime(ofJar, Files.getLastModifiedTime(jar));
        if (Files.isDirectory(archive)) {
            delete(archive);
        }
        Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean train(List<String> options, Path made, Path site) throws IOException, InterruptedException {
        if (Runtime.version().feature() < FIRST_WITH_AOT_CACHE) {
            return java(options, "-XX:ArchiveClassesAtExit=" + made, TrainingRun.class.getName(), site.toString());
        }
        // Newer JVMs can do both in one step, but then hand paths to themselves in a variable that breaks at spaces.
        Path learnt = made.resolveSibling("new.aotconf");
        try {
            return java(
                            options,
                            "-XX:AOTMode=record",
                            "-XX:AOTConfiguration=" + learnt,
                            TrainingRun.class.getName(),
                            site.toString())
                    && java(options, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + learnt, "-XX:AOTCache=" + made);
        } finally {
            Files.deleteIfExists(learnt);
        }
    }

    /** Runs this JVM on this jar, and tells whether that went well. */
    private boolean java(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
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
