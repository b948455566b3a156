package dev.visnyk.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution, unpacked, with a cache folder of its own, and run as a user would. */
final class Installation {
    private static final int SECONDS = 120;

    private final Path home;
    private final Path cache;
    private final Map<String, String> environment = new TreeMap<>();

    /** What came of a run. */
    record Ran(int exitCode, String out, String err) {}

    private Installation(Path home, Path cache) {
        this.home = home;
        this.cache = cache;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", home.resolve("nobody").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("VISNYK_CACHE_HOME", cache.toString());
    }

    /** Unpacks the distribution. */
    static Installation in(Path folder, Path cache) throws IOException {
        Path zip = Path.of(Objects.requireNonNull(System.getProperty("distribution"), "run by mvn verify"));
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> entries = Files.walk(packed.getPath("/"))) {
            for (Path entry : entries.toList()) {
                Path target = folder.resolve(entry.toString().substring(1));
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(entry, target);
                    Files.setLastModifiedTime(target, Files.getLastModifiedTime(entry));
                    Files.setPosixFilePermissions(target, permissions(entry));
                }
            }
        }
        try (Stream<Path> tops = Files.list(folder)) {
            return new Installation(tops.toList().get(0), cache);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<PosixFilePermission> permissions(Path entry) throws IOException {
        return (Set<PosixFilePermission>) Files.getAttribute(entry, "zip:permissions");
    }

    /** The same installation with another cache folder. */
    Installation withCache(Path other) {
        Installation same = new Installation(home, other);
        same.environment.putAll(environment);
        return same.with("VISNYK_CACHE_HOME", other.toString());
    }

    /** With a variable; an empty value takes it away. */
    Installation with(String variable, String value) {
        if (value.isEmpty()) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    Path launcher() {
        return home.resolve("bin/visnyk");
    }

    Ran run(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), arguments);
    }

    /** Runs what may be a link to the launcher. */
    Ran run(Path launcher, String... arguments) throws IOException, InterruptedException {
        return end(start(launcher, arguments));
    }

    Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Ran end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), out, err);
    }

    /** Files below the cache folder, by name. */
    List<Path> cached(String name) throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(it -> it.endsWith(name)).toList();
        }
    }

    /** The archive, once it is there. */
    Path archive() throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            List<Path> archives = cached("visnyk.jsa");
            if (!archives.isEmpty()) {
                return archives.get(0);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive after " + SECONDS + " seconds");
    }

    /** Whether a run takes a class from the archive before long. */
    boolean archivesSoon(String className) throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS; i++) {
            if (archives(className)) {
                return true;
            }
            Thread.sleep(1000);
        }
        return false;
    }

    /** Where it is installed. */
    Path home() throws IOException {
        return home.toRealPath();
    }

    /** Whether a run takes a class from the archive. */
    boolean archives(String className) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        String before = environment.getOrDefault("VISNYK_JAVA_OPTS", "");
        with("VISNYK_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        run("--version");
        with("VISNYK_JAVA_OPTS", before);
        String loaded = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" " + className + " source:"))
                .findFirst()
                .orElseThrow();
        Files.delete(log);
        return loaded.contains("shared objects file");
    }
}
