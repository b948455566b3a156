package dev.visnyk;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;

/** The process entry. */
public final class Main {
    private Main() {}

    /** Ends by halting: a plain exit has newer JVMs look for a logger first, and nothing waits to be tidied up. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = VisnykCommand.run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        Runtime.getRuntime().halt(exitCode);
    }
}
