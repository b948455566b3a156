package dev.visnyk.startup;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What the JVM watches while it learns which classes Visnyk needs: a new site is begun, built, and built again. */
public final class TrainingRun {
    /** A story whose translation is amiss, so that the classes that say so are among those learnt. */
    private static final String STORY = """
            ---
            title: "%s"
            date: 2026-01-01T09:30
            author: newsroom
            photo: {src: /photo.jpg}
            tags: [training]
            ---

            ## Heading

            *Text*, **text**, `text`, [a link](https://example.com/) and https://example.com/ in "quotes" - 5 км.

            - a list

            > a quotation

            | a | table |
            |---|---|
            | 1 | 2 |
            """;

    private TrainingRun() {}

    /**
     * Trains.
     *
     * @param arguments an empty folder to do it in
     */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, Map.of(), Clock.systemUTC(), false);
        VisnykCommand.run(terminal, "--help");
        VisnykCommand.run(terminal, "init", site.toString());
        for (String language : new String[] {"ua", "en", "ru"}) {
            Files.writeString(site.resolve("content/city/training." + language + ".md"), STORY.formatted(language));
        }
        VisnykCommand.run(terminal, "build", "-s", site.toString());
        VisnykCommand.run(terminal, "build", "-s", site.toString());
        VisnykCommand.run(terminal, "build", "--fresh", "-s", site.toString());
        VisnykCommand.run(terminal, "clean", "-s", site.toString());
    }
}
