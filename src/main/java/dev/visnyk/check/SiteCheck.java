package dev.visnyk.check;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.BuildResult;
import dev.visnyk.build.Progress;
import dev.visnyk.build.SiteBuilder;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.record.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Checks a site: makes it as a build would, in a folder of its own beside the record, and reads every text once more. What it
 * knows from earlier is not done again.
 */
public final class SiteCheck {
    private final BuildOptions options;
    private final Progress progress;

    /** {@code options} are those of a build whose output is {@link #folder}. */
    public SiteCheck(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Where the site is made. */
    public static Path folder(Path cache) {
        return cache.resolve("check").resolve("site");
    }

    /** All that is wrong with the site, in the order of places. */
    public List<Diagnostic> findings() {
        Path saved = Objects.requireNonNull(options.output().getParent()).resolve("findings");
        SecondReader reader = new SecondReader(FindingCache.at(saved, Program.id()));
        BuildResult result = new SiteBuilder(options, reader, progress).build();
        return result.findings().stream()
                .filter(finding -> !finding.rule().isOffByDefault())
                .toList();
    }
}
