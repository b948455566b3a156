package dev.visnyk.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.startup.Installation.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the distribution's launcher for Unix. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {
    private static final String VERSION = "visnyk 0.1.0\n";

    /** A cache in which there is an archive. */
    @TempDir
    static Path made;

    @TempDir
    static Path installed;

    private static Installation trained;

    @TempDir
    Path folder;

    private Installation visnyk;

    @BeforeAll
    static void installAndRunOnce() throws IOException, InterruptedException {
        trained = Installation.in(installed, made);
        assertThat(trained.run("--version")).isEqualTo(new Ran(0, VERSION, ""));
        trained.archive();
    }

    /** Each test has a copy of that cache. */
    @BeforeEach
    void copyTheCache() throws IOException {
        Path cache = folder.resolve("cache");
        copy(made, cache);
        visnyk = trained.withCache(cache);
    }

    @Test
    void theRunAfterTheFirstTakesItsClassesFromTheArchive() throws IOException, InterruptedException {
        assertThat(visnyk.archives("dev.visnyk.cli.VisnykCommand")).isTrue();
        assertThat(visnyk.archives("picocli.CommandLine")).isTrue();
    }

    @Test
    void theFirstRunTakesThemFromTheJar() throws IOException, InterruptedException {
        Installation fresh = visnyk.withCache(folder.resolve("fresh"));

        assertThat(fresh.archives("picocli.CommandLine")).isFalse();

        fresh.archive();
    }

    @Test
    void argumentsArriveAsTheyAre() throws IOException, InterruptedException {
        assertThat(visnyk.run("два  слова $HOME * \"'\\").err())
                .startsWith("visnyk: unknown command \"два  слова $HOME * \"'\\\"\n");
        assertThat(visnyk.run("build", "").err()).startsWith("visnyk: unknown argument \"\"\n");
    }

    @Test
    void namesAreUtf8InAnyLocale() throws IOException, InterruptedException {
        Path site = folder.resolve("тека «Вісник»");

        assertThat(visnyk.with("LC_ALL", "C").run("init", site.toString()).exitCode())
                .isZero();
        assertThat(visnyk.run("build", "-q", "-s", site.toString())).isEqualTo(new Ran(0, "", ""));

        assertThat(site.resolve("public/index.html")).exists();
    }

    /** The library that writes WebP is native: of such a newer Java warns, unless it is told what to think of it. */
    @Test
    void photosAreMadeWithoutAWord() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        copy(Path.of("content"), site.resolve("content"));

        assertThat(visnyk.run("build", "-q", "-s", site.toString())).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aHeapSmallerThanTheLaunchersOwnIsHeeded() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        Installation modest = visnyk.with("VISNYK_JAVA_OPTS", "-Xmx100m");

        assertThat(modest.run("init", site.toString()).exitCode()).isZero();
        assertThat(modest.run("build", "-q", "-s", site.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(modest.run("build", "-q", "-s", site.toString())).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aLinkToALinkToTheLauncherWorks() throws IOException, InterruptedException {
        Path first = Files.createSymbolicLink(
                folder.resolve("first"),
                folder.toRealPath().relativize(visnyk.launcher().toRealPath()));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());

        assertThat(visnyk.run(second, "--version")).isEqualTo(new Ran(0, VERSION, ""));
    }

    @Test
    void exitCodesAndFindingsPassThrough() throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Ran misunderstood = visnyk.run("bild");
        Ran nothing = visnyk.run("build", "-q", "-s", empty.toString());

        assertThat(misunderstood.exitCode()).isEqualTo(2);
        assertThat(misunderstood.err()).startsWith("visnyk: unknown command \"bild\"\n");
        assertThat(nothing.exitCode()).isEqualTo(5);
        assertThat(nothing.out()).isEmpty();
    }

    /** What may have become of the archive or its folder, and whether a whole archive comes of it by and by. */
    private enum Harm {
        NOT_AN_ARCHIVE(true),
        TRUNCATED(true),
        BROKEN_INSIDE(true),
        EMPTY(true),
        A_FOLDER(true),
        GONE(true),
        OF_ANOTHER_JAR(true),
        READ_ONLY(true),
        CACHE_IS_A_FILE(false);

        private final boolean isCured;

        Harm(boolean isCured) {
            this.isCured = isCured;
        }

        void doTo(Path archive, Path cache) throws IOException {
            byte[] bytes = Files.readAllBytes(archive);
            switch (this) {
                case NOT_AN_ARCHIVE ->
                    replace(archive, "no archive\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
                case TRUNCATED -> replace(archive, Arrays.copyOf(bytes, bytes.length / 2));
                case BROKEN_INSIDE -> {
                    Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 * 2, (byte) 'x');
                    replace(archive, bytes);
                }
                case EMPTY -> replace(archive, new byte[0]);
                case A_FOLDER -> {
                    Files.delete(archive);
                    Files.createDirectory(archive);
                }
                case GONE -> Files.delete(archive);
                case OF_ANOTHER_JAR ->
                    Files.setLastModifiedTime(archive.resolveSibling("jar"), FileTime.from(Instant.EPOCH));
                case READ_ONLY ->
                    Files.setPosixFilePermissions(
                            Objects.requireNonNull(archive.getParent()), PosixFilePermissions.fromString("r-xr-xr-x"));
                case CACHE_IS_A_FILE -> {
                    delete(cache);
                    Files.writeString(cache, "");
                }
            }
        }

        private static void replace(Path archive, byte[] bytes) throws IOException {
            Files.delete(archive);
            Files.write(archive, bytes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHarmedArchiveIsNotNoticedAndCured(Harm harm) throws IOException, InterruptedException {
        Path archive = visnyk.archive();
        Path parent = Objects.requireNonNull(archive.getParent());

        harm.doTo(archive, folder.resolve("cache"));

        assertThat(visnyk.run("--version")).isEqualTo(new Ran(0, VERSION, ""));
        assertThat(visnyk.run("bild").exitCode()).isEqualTo(2);
        if (harm.isCured) {
            assertThat(visnyk.archivesSoon("picocli.CommandLine")).isTrue();
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** As it is when both installations of one version are copies of each other. */
    @Test
    void anArchiveOfAnotherInstallationIsNotNoticed() throws IOException, InterruptedException {
        Installation other =
                Installation.in(Files.createDirectory(folder.resolve("other place")), folder.resolve("cache"));
        Path archive = visnyk.archive();
        Path place = Path.of(archive.toString()
                .replace(visnyk.home().toString(), other.home().toString()));
        copy(Objects.requireNonNull(archive.getParent()), Objects.requireNonNull(place.getParent()));

        assertThat(other.run("--version")).isEqualTo(new Ran(0, VERSION, ""));
    }

    @Test
    void severalFirstRunsAtOnceMakeOneArchive() throws IOException, InterruptedException {
        Installation fresh = visnyk.withCache(folder.resolve("fresh"));
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(fresh.start(fresh.launcher(), "--version"));
        }
        for (Process process : running) {
            assertThat(Installation.end(process)).isEqualTo(new Ran(0, VERSION, ""));
        }

        fresh.archive();

        assertThat(fresh.cached("visnyk.jsa")).hasSize(1);
        assertThat(fresh.cached("new.jsa")).isEmpty();
        assertThat(fresh.archivesSoon("picocli.CommandLine")).isTrue();
    }

    @Test
    void noArchiveIsMadeWhenThatIsSwitchedOff() throws IOException, InterruptedException {
        Installation fresh = visnyk.withCache(folder.resolve("fresh")).with("VISNYK_ARCHIVE", "off");

        assertThat(fresh.run("--version")).isEqualTo(new Ran(0, VERSION, ""));

        Thread.sleep(3000);
        assertThat(folder.resolve("fresh")).doesNotExist();
        assertThat(visnyk.with("VISNYK_ARCHIVE", "off").archives("picocli.CommandLine"))
                .isFalse();
    }

    @Test
    void withoutJavaOneLineSaysSo() throws IOException, InterruptedException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        visnyk.with("JAVA_HOME", "").with("PATH", tools.toString());

        assertThat(visnyk.run("--version"))
                .isEqualTo(new Ran(
                        6,
                        "",
                        "visnyk: Java is not there; install Java 17 or newer, or let JAVA_HOME say where it is\n"));
    }

    @Test
    void javaOfThePathIsTakenWhenJavaHomeIsNotSet() throws IOException, InterruptedException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        Files.createSymbolicLink(tools.resolve("java"), Path.of(System.getProperty("java.home"), "bin/java"));
        visnyk.with("JAVA_HOME", "").with("PATH", tools + ":" + System.getenv("PATH"));

        assertThat(visnyk.run("--version")).isEqualTo(new Ran(0, VERSION, ""));
        assertThat(visnyk.archives("picocli.CommandLine")).isTrue();
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws IOException, InterruptedException {
        visnyk.with("JAVA_HOME", folder.toString());

        assertThat(visnyk.run("--version"))
                .isEqualTo(new Ran(
                        6,
                        "",
                        "visnyk: JAVA_HOME is %s, where there is no bin/java; Java 17 or newer is needed\n"
                                .formatted(folder)));
    }

    @Test
    void anOldJavaIsNamed() throws IOException, InterruptedException {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.copy(visnyk.launcher(), old.resolve("bin/java"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        visnyk.with("JAVA_HOME", old.toString());

        assertThat(visnyk.run("--version"))
                .isEqualTo(new Ran(6, "", "visnyk: Java 17 or newer is needed; %s has 11.0.2\n".formatted(old)));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path read, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(read).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
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
