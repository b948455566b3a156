package dev.visnyk;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;

/** The process entry. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(VisnykCommand.run(Terminal.ofProcess(), arguments));
    }
}
