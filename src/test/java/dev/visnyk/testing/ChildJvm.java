package dev.visnyk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process beside the test's, with the test's class path: to be killed, starved, or set up otherwise than this one. */
public final class ChildJvm {
    private final List<String> command = new ArrayList<>();

    private ChildJvm(Path java) {
        command.add(java.toString());
        // Quick to start; and no file of its own in the folder for temporary files, where it might be kept from
        // writing.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"));
        // As the manifest of the jar says it, for the codec of WebP.
        command.add("--enable-native-access=ALL-UNNAMED");
    }

    /** A process of the Java that runs the test. */
    public static ChildJvm usual() {
        return new ChildJvm(Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    /** A process of another Java. */
    public static ChildJvm of(Path java) {
        return new ChildJvm(java);
    }

    /** Adds flags for Java itself. */
    public ChildJvm with(String... flags) {
        command.addAll(List.of(flags));
        return this;
    }

    /** The command that runs a program. */
    public List<String> command(Class<?> main, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(List.of(arguments));
        return all;
    }

    /** Starts a program; what it prints, findings too, is its input stream. */
    public Process start(Class<?> main, String... arguments) {
        return start(command(main, arguments));
    }

    /** Starts a command. */
    public static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a process that has ended by itself.
     *
     * @param exitCode what it returned
     * @param text what it printed
     */
    public record End(int exitCode, String text) {}

    /** Waits for a process. */
    public static End await(Process process) {
        try (var output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new End(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
