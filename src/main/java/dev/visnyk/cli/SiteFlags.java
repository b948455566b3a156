package dev.visnyk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Flags of every command that works on a site. */
final class SiteFlags {
    /** What is said of {@code --cache}. */
    static final String CACHE = "where builds keep what they remember (default: .visnyk in the site's folder)";

    Path source = Path.of(".");

    @Nullable
    Path output;

    boolean isQuiet;

    boolean isColourless;

    Flags addTo(Flags flags) {
        return addSourceTo(flags)
                .value(
                        "-o, --output",
                        "DIR",
                        Path.class,
                        it -> output = it,
                        "where the site is written (default: public in the site's folder)")
                .toggle("-q, --quiet", it -> isQuiet = it, "print findings only");
    }

    /** The flags of a command that only looks at the source, or writes nothing but that. */
    Flags addSourceTo(Flags flags) {
        return flags.value(
                        "-s, --source",
                        "DIR",
                        Path.class,
                        it -> source = it,
                        "the site's folder, which holds content (default: this one)")
                .toggle("--no-color", it -> isColourless = it, "never use colour; NO_COLOR does the same");
    }

    Path output() {
        return output == null ? source.resolve("public") : output;
    }
}
