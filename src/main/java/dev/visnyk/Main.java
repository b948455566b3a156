package dev.visnyk;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;
import dev.visnyk.image.WebPLibrary;

/** The process entry. */
public final class Main {
    private Main() {}

    /** Ends by halting, unless there is something to be tidied up: a plain exit has newer JVMs look for a logger first. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = VisnykCommand.run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        if (WebPLibrary.isUsed()) {
            System.exit(exitCode);
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
