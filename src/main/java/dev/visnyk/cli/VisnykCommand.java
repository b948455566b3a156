package dev.visnyk.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code visnyk}, which without a command builds. */
public final class VisnykCommand {
    private static final Set<String> OWN_FLAGS = Set.of("-h", "--help", "-V", "--version");

    /** In the order of the help. */
    private static final List<String> COMMANDS =
            List.of("build", "check", "clean", "init", "list", "new", "serve", "status", "translate");

    private static final Map<String, String> EXIT_CODES = exitCodes();

    private VisnykCommand() {}

    /**
     * Runs a command line.
     *
     * @return the exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        String[] all = isCommandNamed(arguments) ? arguments : withBuild(arguments);
        return commandLine(terminal, all[0]).execute(all);
    }

    /** The command line with the one command that is asked for; with all of them, if there is no such command. */
    private static CommandLine commandLine(Terminal terminal, String first) {
        CommandSpec visnyk = Flags.of("visnyk", "A static site generator made for multilingual newsrooms.")
                .command();
        visnyk.usageMessage()
                .footer("Without a command, visnyk builds the site in this folder.")
                .exitCodeListHeading("Exit codes:%n")
                .exitCodeList(EXIT_CODES);
        CommandLine line = new CommandLine(visnyk);
        for (String name : COMMANDS.contains(first) ? List.of(first) : COMMANDS) {
            line.addSubcommand(command(name, terminal));
        }
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.hasColour(false) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((failure, all) -> misunderstood(failure, terminal));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            printBug(failure, terminal);
            return ExitCode.BUG.code();
        });
        return line;
    }

    private static CommandSpec command(String name, Terminal terminal) {
        return switch (name) {
            case "build" -> BuildCommand.in(terminal);
            case "check" -> CheckCommand.in(terminal);
            case "clean" -> CleanCommand.in(terminal);
            case "init" -> InitCommand.in(terminal);
            case "list" -> ListCommand.in(terminal);
            case "new" -> NewCommand.in(terminal);
            case "serve" -> ServeCommand.in(terminal);
            case "status" -> StatusCommand.in(terminal);
            case "translate" -> TranslateCommand.in(terminal);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static void printBug(Throwable failure, Terminal terminal) {
        terminal.err().println("visnyk: a bug of ours, please report it with these lines:");
        failure.printStackTrace(terminal.err());
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" 0", "all is well");
        codes.put(" 1", "errors were found, or warnings under --strict");
        codes.put(" 2", "the command line can't be understood");
        codes.put(" 3", "the configuration is wrong");
        codes.put(" 4", "a template is wrong or a string is missing");
        codes.put(" 5", "no article could be read");
        codes.put(" 6", "the disk, or an output folder that is not ours");
        codes.put("70", "a bug of ours");
        return codes;
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
