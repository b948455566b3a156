package dev.visnyk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site in a folder of its own: written or copied, built with the real command line, changed, built again, looked at.
 *
 * <pre>
 * SiteFixture.in(folder).withArticle("politics/story.en.md", "title: …").build().succeeds().page("en/…/index.html")…
 * </pre>
 */
public final class SiteFixture {
    /** The clock of every test site. */
    public static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    private final Path site;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private boolean isWatched;

    private SiteFixture(Path site) {
        this.site = site;
    }

    /** An empty site. */
    public static SiteFixture in(Path folder) {
        return new SiteFixture(folder);
    }

    /** A copy of the test site src/test/resources/sites/{name}. */
    public static SiteFixture copyOf(String name, Path folder) {
        copy(Path.of("src/test/resources/sites", name, "site"), folder);
        return new SiteFixture(folder);
    }

    public Path path(String relative) {
        return site.resolve(relative);
    }

    /** Writes a file below the site's folder. */
    public SiteFixture with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of any bytes below the site's folder. */
    public SiteFixture with(String path, byte[] bytes) {
        try {
            Files.createDirectories(site.resolve(path).getParent());
            Files.write(site.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an article: front matter without its fences, and a body of one paragraph. */
    public SiteFixture withArticle(String path, String frontMatter) {
        return with("content/" + path, "---\n" + frontMatter.strip() + "\n---\n\nBody.\n");
    }

    public SiteFixture without(String path) {
        try {
            Files.delete(site.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteFixture withVariable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** As if a person sat at a terminal. */
    public SiteFixture watched() {
        isWatched = true;
        return this;
    }

    /** Runs {@code visnyk build} with further flags. */
    public Run build(String... flags) {
        return run("build", flags);
    }

    /** Runs a command on this site. */
    public Run run(String command, String... flags) {
        List<String> arguments = new ArrayList<>(
                command.equals("init") ? List.of(command, site.toString()) : List.of(command, "-s", site.toString()));
        arguments.addAll(List.of(flags));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Clock.fixed(NOW, ZoneOffset.UTC),
                isWatched);
        int exitCode = VisnykCommand.run(terminal, arguments.toArray(String[]::new));
        return new Run(site, exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a run.
     *
     * @param site the site's folder
     * @param exitCode what the process would return
     * @param out standard output
     * @param err standard error
     */
    public record Run(Path site, int exitCode, String out, String err) {
        public Run succeeds() {
            assertThat(exitCode).as("exit code; standard error was:%n%s", err).isZero();
            return this;
        }

        public Run exitsWith(int code) {
            assertThat(exitCode).as("exit code; standard error was:%n%s", err).isEqualTo(code);
            return this;
        }

        /** All findings, after a look at the exit code. */
        public String exitWith(int code) {
            return exitsWith(code).err();
        }

        public Run exitsWithError() {
            assertThat(exitCode).as("exit code").isNotZero();
            return this;
        }

        public Run reports(String... findings) {
            assertThat(err).contains(findings);
            return this;
        }

        /** A file of the output folder as text. */
        public String page(String path) {
            try {
                return Files.readString(site.resolve("public").resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException("not written: " + path, e);
            }
        }

        /** Every file of the output folder, by path. */
        public Map<String, byte[]> files() {
            return filesBelow(site.resolve("public"));
        }
    }

    /** Every file below a folder, by path with {@code /}. */
    public static Map<String, byte[]> filesBelow(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.exists(root)) {
            return files;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                    return FileVisitResult.CONTINUE;
                }
            });
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
