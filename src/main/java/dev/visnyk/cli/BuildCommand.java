package dev.visnyk.cli;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.BuildResult;
import dev.visnyk.build.Progress;
import dev.visnyk.build.SiteBuilder;
import dev.visnyk.config.BaseUrl;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code visnyk build}. */
@Command(
        name = "build",
        description = "Build the site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteFlags site = new SiteFlags();

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            description = "where the site will be published (default: base-url of site.yaml)")
    private @Nullable BaseUrl baseUrl;

    @Option(
            names = {"-D", "--drafts"},
            description = "show drafts too")
    private boolean drafts;

    @Option(
            names = {"-F", "--future"},
            description = "show stories before their date too")
    private boolean future;

    @Option(
            names = {"-E", "--expired"},
            description = "show stories after their expiry too")
    private boolean expired;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "build the site as it is at this moment, e.g. 2024-10-17T21:45:00+03:00")
    private @Nullable Instant now;

    @Option(names = "--strict", description = "treat warnings as errors")
    private boolean strict;

    @Option(
            names = "--max-warnings",
            paramLabel = "N",
            defaultValue = "-1",
            description = "fail when there are more warnings than this")
    private int mostWarnings;

    @Option(names = "--keep-going", description = "publish without the broken articles; the exit code is still 1")
    private boolean keepGoing;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "how findings are printed: text, json, sarif or github (default: text)")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            description = "print every warning")
    private boolean isVerbose;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        ProgressLine progress = new ProgressLine(terminal.err());
        boolean showsProgress = terminal.isInteractive() && !site.isQuiet;
        BuildResult result = new SiteBuilder(options(), showsProgress ? progress : Progress.NONE).build();
        if (showsProgress) {
            progress.clear();
        }
        printFindings(result);
        if (!site.isQuiet) {
            (format == FindingFormat.TEXT ? terminal.out() : terminal.err())
                    .print(Summary.of(result, site.output(), System.nanoTime() - start));
        }
        return ExitCode.of(result.findings(), !result.isPublished()).code();
    }

    private void printFindings(BuildResult result) {
        if (format == FindingFormat.TEXT) {
            boolean hasColour = terminal.hasColour(site.isColourless);
            terminal.err().print(new DiagnosticPrinter(hasColour, isVerbose).print(result.findings()));
        } else {
            terminal.out().print(format.print(result.findings(), Version.number()));
        }
    }

    private BuildOptions options() {
        return new BuildOptions(
                site.source,
                site.output(),
                baseUrl,
                drafts,
                future,
                expired,
                now == null ? terminal.clock().instant() : now,
                keepGoing,
                strict,
                mostWarnings,
                terminal.environment(),
                Runtime.getRuntime().availableProcessors());
    }
}
