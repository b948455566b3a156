package dev.visnyk.cli;

import dev.visnyk.build.BuildResult;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines that end a build. */
final class Summary {
    private Summary() {}

    /** Pages per language, files, findings, time. */
    static String of(BuildResult result, Path output, long nanoseconds) {
        String findings = counted(result.errors(), "error") + ", " + counted(result.warnings(), "warning");
        String time = String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
        if (!result.isPublished()) {
            return "Nothing published: %s in %s\n".formatted(findings, time);
        }
        String pages = result.pages().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String next = result.next() == null ? "" : "Next change: %s\n".formatted(result.next());
        String made = result.rendered() < result.files() ? ", %d made anew".formatted(result.rendered()) : "";
        return "Published %s: %s pages (%s), %d files%s; %s in %s\n%s"
                .formatted(
                        output,
                        result.pages().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        pages,
                        result.files(),
                        made,
                        findings,
                        time,
                        next);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
