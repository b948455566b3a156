package dev.visnyk.cli;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.DateReader;
import dev.visnyk.diagnostic.Rule;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code visnyk}, which without a command builds. */
public final class VisnykCommand {
    private static final Set<String> OWN_FLAGS = Set.of("-h", "--help", "-V", "--version");

    private static final Map<String, Function<Terminal, CommandSpec>> COMMANDS = Map.of(
            "build", BuildCommand::in,
            "check", CheckCommand::in,
            "clean", CleanCommand::in,
            "init", InitCommand::in,
            "list", ListCommand::in,
            "new", NewCommand::in,
            "serve", ServeCommand::in,
            "status", StatusCommand::in,
            "translate", TranslateCommand::in);

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
        Function<Terminal, CommandSpec> only = COMMANDS.get(first);
        if (only == null) {
            new TreeMap<>(COMMANDS).forEach((name, command) -> line.addSubcommand(command.apply(terminal)));
        } else {
            line.addSubcommand(only.apply(terminal));
        }
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.hasColour(false) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.registerConverter(BaseUrl.class, text -> converted(() -> BaseUrl.parse(text), BaseUrl.HINT));
        line.registerConverter(
                Instant.class, text -> converted(() -> DateReader.parse(text, ZoneOffset.UTC), DateReader.HINT));
        line.registerConverter(
                ZoneId.class, text -> converted(() -> zone(text), "write for example UTC or Europe/Kyiv"));
        line.registerConverter(
                FindingFormat.class,
                text -> converted(() -> FindingFormat.of(text), "write text, json, sarif or github"));
        line.registerConverter(DataFormat.class, text -> converted(() -> DataFormat.of(text), "write text or json"));
        line.registerConverter(
                TranslationMethod.class,
                text -> converted(() -> TranslationMethod.of(text), "write human, machine or mixed"));
        line.registerConverter(ListKind.class, text -> converted(() -> ListKind.of(text), ListKind.HINT));
        line.registerConverter(
                Rule.class, text -> converted(() -> Rule.of(text), "visnyk check --list names all rules"));
        line.setParameterExceptionHandler((failure, all) -> misunderstood(failure, terminal));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            printBug(failure, terminal);
            return ExitCode.BUG.code();
        });
        return line;
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

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + name + "\" is not a time zone", e);
        }
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
