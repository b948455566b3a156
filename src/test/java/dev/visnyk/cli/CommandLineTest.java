package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the process prints, where, and how it ends; commands that need a site are in {@link BuildCommandTest}. */
final class CommandLineTest {
    @TempDir
    Path folder;

    /** What came of a command line. */
    private record Told(int exitCode, String out, String err) {}

    private static Told visnyk(Clock clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = VisnykCommand.run(
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        clock,
                        false),
                arguments);
        return new Told(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Told visnyk(String... arguments) {
        return visnyk(Clock.fixed(SiteFixture.NOW, ZoneOffset.UTC), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void helpIsDataAndNamesEveryCommandAndExitCode(String flag) {
        Told told = visnyk(flag);

        assertThat(told.exitCode()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("Usage: visnyk [-hV] [COMMAND]\n")
                .contains(
                        "build      Build the site.",
                        "clean      Remove the output folder",
                        "list       List stories",
                        "new        Begin a story",
                        "status     Say how every story",
                        "translate  Begin translations",
                        "Exit codes:",
                        "70   a bug of ours");
    }

    @Test
    void helpOfTheBuildNamesEveryFlag() {
        assertThat(visnyk("build", "--help").out())
                .contains("-s, --source=DIR", "-o, --output=DIR", "-b, --base-url=URL")
                .contains("-D, --drafts", "-F, --future", "-E, --expired", "--now=INSTANT")
                .contains("--strict", "--max-warnings=N", "--keep-going", "--format=FORMAT")
                .contains("-q, --quiet", "-v, --verbose", "--no-color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-V", "--version"})
    void versionIsOneLine(String flag) {
        assertThat(visnyk(flag)).isEqualTo(new Told(0, "visnyk development\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bild                     | unknown command "bild"\\ndid you mean build?\\nsee visnyk --help
                    build --strct            | unknown flag "--strct"\\ndid you mean --strict?\\nsee visnyk build --help
                    --strct                  | unknown flag "--strct"\\ndid you mean --strict?\\nsee visnyk build --help
                    build extra              | unknown argument "extra"\\nsee visnyk build --help
                    -s                       | Missing required parameter for option '--source' (DIR)\\nsee visnyk build --help
                    clean --strict           | unknown flag "--strict"\\nsee visnyk clean --help
                    build --max-warnings few | Invalid value for option '--max-warnings': 'few' is not an int\\nsee visnyk build --help
                    build --format xml       | Invalid value for option '--format': "xml" is not a format; write text, json, sarif or github\\nsee visnyk build --help
                    build -b news.example    | Invalid value for option '--base-url': "news.example" does not begin with https:// or http://; write it like https://news.example\\nsee visnyk build --help
                    build --now tomorrow     | Invalid value for option '--now': "tomorrow" is not a date; write 2024-10-17T21:45 or 2024-10-17T21:45:00+03:00\\nsee visnyk build --help
                    """)
    void whatCanNotBeUnderstoodEndsWithTwoAndAdvice(String line, String advice) {
        assertThat(visnyk(line.split(" "))).isEqualTo(new Told(2, "", "visnyk: " + advice.replace("\\n", "\n") + "\n"));
    }

    @Test
    void withoutACommandTheSiteIsBuilt() {
        SiteFixture.in(folder).withArticle("politics/story.en.md", "title: Story\ndate: 2026-10-01");

        Told told = visnyk("-s", folder.toString());

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(folder.resolve("public/en/politics/2026/10/story/index.html"))
                .exists();
    }

    @Test
    void nameOfACommandMayBeTheValueOfAFlag() {
        assertThat(visnyk("-s", "clean").err()).startsWith("content: error: there is no article");
    }

    @Test
    void bugOfOursEndsWithSeventyAndAStackTrace() {
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("the clock stands still");
            }
        };

        Told told = visnyk(broken, "-s", folder.toString());

        assertThat(told.exitCode()).isEqualTo(70);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .startsWith("visnyk: a bug of ours, please report it with these lines:\n"
                        + "java.lang.IllegalStateException: the clock stands still\n\tat ");
    }
}
