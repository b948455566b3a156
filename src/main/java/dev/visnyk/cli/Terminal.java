package dev.visnyk.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * Where a command runs: its streams, its environment, its clock.
 *
 * @param out data and summaries
 * @param err findings and progress
 * @param environment variables
 * @param clock the present
 * @param isInteractive whether a person watches, so that colour and progress make sense
 */
public record Terminal(
        PrintStream out, PrintStream err, Map<String, String> environment, Clock clock, boolean isInteractive) {
    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** The process's own streams, in UTF-8 whatever the machine's locale is. */
    public static Terminal ofProcess() {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Clock.systemUTC(),
                isWatched());
    }

    /** Whether input and output are a terminal. From Java 22 on there is a console without one, and a way to ask it. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether to use colour: a person watches, and NO_COLOR (no-color.org) is not set. */
    boolean hasColour(boolean isForbidden) {
        return isInteractive
                && !isForbidden
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
