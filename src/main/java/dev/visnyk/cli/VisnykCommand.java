package dev.visnyk.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code visnyk}, which without a command builds. */
@Command(
        name = "visnyk",
        description = "A static site generator made for multilingual newsrooms.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class VisnykCommand {
    private VisnykCommand() {}

    /**
     * Runs a command line.
     *
     * @return the exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(terminal);
        return line.execute(isCommandNamed(line, arguments) ? arguments : withBuild(arguments));
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new VisnykCommand());
        line.addSubcommand(new BuildCommand(terminal, line.getCommandSpec()));
        line.addSubcommand(new CleanCommand(terminal));
        line.addSubcommand(new InitCommand(terminal));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.hasColour(false) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> {
            terminal.err().println("visnyk: a bug of ours, please report it with these lines:");
            failure.printStackTrace(terminal.err());
            return ExitCode.BUG.code();
        });
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static boolean isCommandNamed(CommandLine line, String[] arguments) {
        for (String argument : arguments) {
            if (line.getSubcommands().containsKey(argument)
                    || argument.equals("-h")
                    || argument.equals("--help")
                    || argument.equals("-V")
                    || argument.equals("--version")) {
                return true;
            }
        }
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    private static String[] withBuild(String[] arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "build";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
