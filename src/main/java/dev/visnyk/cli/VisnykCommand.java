package dev.visnyk.cli;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.DateReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code visnyk}, which without a command builds. */
@Command(
        name = "visnyk",
        description = "A static site generator made for multilingual newsrooms.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = "Without a command, visnyk builds the site in this folder.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            " 0:all is well",
            " 1:errors were found, or warnings under --strict",
            " 2:the command line can't be understood",
            " 3:the configuration is wrong",
            " 4:a template is wrong or a string is missing",
            " 5:no article could be read",
            " 6:the disk, or an output folder that is not ours",
            "70:a bug of ours"
        })
public final class VisnykCommand {
    private static final Set<String> OWN_FLAGS = Set.of("-h", "--help", "-V", "--version");

    private VisnykCommand() {}

    /**
     * Runs a command line.
     *
     * @return the exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(terminal);
        return line.execute(isCommandNamed(arguments) ? arguments : withBuild(arguments));
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new VisnykCommand());
        line.addSubcommand(new BuildCommand(terminal));
        line.addSubcommand(new CleanCommand(terminal));
        line.addSubcommand(new InitCommand(terminal));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.hasColour(false) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.registerConverter(BaseUrl.class, text -> converted(() -> BaseUrl.parse(text), BaseUrl.HINT));
        line.registerConverter(
                Instant.class, text -> converted(() -> DateReader.parse(text, ZoneOffset.UTC), DateReader.HINT));
        line.registerConverter(
                FindingFormat.class,
                text -> converted(() -> FindingFormat.of(text), "write text, json, sarif or github"));
        line.setParameterExceptionHandler((failure, all) -> misunderstood(failure, terminal));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            terminal.err().println("visnyk: a bug of ours, please report it with these lines:");
            failure.printStackTrace(terminal.err());
            return ExitCode.BUG.code();
        });
        return line;
    }

    private static <T> T converted(Supplier<T> conversion, String hint) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage() + "; " + hint);
        }
    }

    private static int misunderstood(ParameterException failure, Terminal terminal) {
        terminal.err().println("visnyk: " + problem(failure));
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            terminal.err().println("did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("see " + command + " --help");
        return ExitCode.USAGE.code();
    }

    private static String problem(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(failure.getMessage());
        }
        String word = unmatched.getUnmatched().get(0);
        boolean isCommandExpected = !failure.getCommandLine().getSubcommands().isEmpty();
        return "unknown " + (word.startsWith("-") ? "flag" : isCommandExpected ? "command" : "argument") + " \"" + word
                + "\"";
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Whether the first argument is anything but a flag of the build. */
    private static boolean isCommandNamed(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || OWN_FLAGS.contains(arguments[0]));
    }

    private static String[] withBuild(String[] arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "build";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
