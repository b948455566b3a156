package dev.visnyk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Flags of every command that works on a site. */
final class SiteFlags {
    @Option(
            names = {"-s", "--source"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the site's folder, which holds content (default: this one)")
    Path source = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "where the site is written (default: public in the site's folder)")
    @Nullable
    Path output;

    @Option(
            names = {"-q", "--quiet"},
            description = "print findings only")
    boolean isQuiet;

    @Option(names = "--no-color", description = "never use colour; NO_COLOR does the same")
    boolean isColourless;

    Path output() {
        return output == null ? source.resolve("public") : output;
    }
}
