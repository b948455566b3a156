package dev.visnyk.startup;

import dev.visnyk.cli.Terminal;
import dev.visnyk.cli.VisnykCommand;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * What the JVM watches while it learns which classes Visnyk needs: a new site is begun, built, and built again. A JVM that learns
 * about methods too (JEP 515) watches until it has compiled those of a large site.
 */
public final class TrainingRun {
    /** Enough for the compilers to have done what they do for a site of ten thousand stories. */
    private static final int STORIES = 200;

    private static final int BUILDS = 10;

    /** A story whose translation is amiss, so that the classes that say so are among those learnt. */
    private static final String STORY = """
            ---
            title: "%s"
            date: 2026-01-01T09:30
            author: newsroom
            photo: {src: /photo.png}
            tags: [training]
            ---

            %s
            """;

    private static final String BODY = """

            ## Heading

            On 5 March 2026 the line was trained on 12,500 words – a third of them long ones – and on a dozen "quotations",
            one of them inside "another 'one' of them". 5 березня 2026 р. рядок навчали на «12 500 словах», тобто на 5 км тексту.

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
        run(terminal, "--help");
        run(terminal, "init", site.toString());
        boolean learnsMethods = Runtime.version().feature() >= ArchiveMaker.FIRST_WITH_AOT_CACHE;
        write(site, learnsMethods ? STORIES : 1);
        run(terminal, "build", "-s", site.toString());
        run(terminal, "build", "-s", site.toString());
        for (int i = 0; i < (learnsMethods ? BUILDS : 1); i++) {
            run(terminal, "build", "--fresh", "-s", site.toString());
        }
        run(terminal, "clean", "-s", site.toString());
    }

    /** What ends before its end teaches half of what is to be learnt, which would not be noticed. */
    private static void run(Terminal terminal, String... arguments) {
        int code = VisnykCommand.run(terminal, arguments);
        if (code != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(arguments[0], code));
        }
    }

    private static void write(Path site, int stories) throws IOException {
        Path photos = Files.createDirectories(site.resolve("content/photos"));
        ImageIO.write(
                new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB),
                "png",
                photos.resolve("photo.png").toFile());
        for (int i = 0; i < stories; i++) {
            for (String language : new String[] {"ua", "en", "ru"}) {
                Files.writeString(
                        site.resolve("content/city/training-%d.%s.md".formatted(i, language)),
                        STORY.formatted(language, BODY.repeat(5)));
            }
        }
    }
}
