package dev.visnyk.build;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;
import dev.visnyk.testing.SiteFixture;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** Builds two sites into one folder in turn, until it is killed; it does not mind if that is busy. */
final class EndlessBuilds {
    private EndlessBuilds() {}

    /** Arguments: the two sites, then the flags of every build. */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; ; i++) {
            String[] build = arguments.clone();
            build[0] = "build";
            build[1] = "-s" + arguments[i % 2];
            Terminal terminal =
                    new Terminal(nowhere, nowhere, Map.of(), Clock.fixed(SiteFixture.NOW, ZoneOffset.UTC), false);
            int exitCode = VisnykCommand.run(terminal, build);
            if (exitCode != 0 && exitCode != 6) {
                System.exit(exitCode);
            }
            out.println(i);
        }
    }
}
