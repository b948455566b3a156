package dev.visnyk.cli;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.BuildResult;
import dev.visnyk.build.Progress;
import dev.visnyk.build.SiteBuilder;
import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.Excerpts;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "where builds keep what they remember (default: .visnyk in the site's folder)")
    private @Nullable Path cache;

    @Option(names = "--fresh", description = "make everything anew, whatever earlier builds remember")
    private boolean isFresh;

    @Option(names = "--verify", description = "look at the content of every source, not only at its time of change")
    private boolean isThorough;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write what was built, and which URLs have changed, as JSON")
    private @Nullable Path report;

    @Option(names = "--explain", paramLabel = "URL", description = "say why this page was made anew, or why not")
    private @Nullable String explain;

    @Option(
            names = "--template-metrics",
            description = "make everything anew, and say how long each template and each kind of query took")
    private boolean isMeasured;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        ProgressLine progress = new ProgressLine(terminal.err());
        boolean showsProgress = terminal.isInteractive() && !site.isQuiet;
        BuildOptions options = options();
        BuildResult result = new SiteBuilder(options, showsProgress ? progress : Progress.NONE).build();
        if (showsProgress) {
            progress.clear();
        }
        printFindings(result);
        PrintStream told = format == FindingFormat.TEXT ? terminal.out() : terminal.err();
        told.print(result.explanation());
        if (!site.isQuiet) {
            told.print(Summary.of(result, site.output(), System.nanoTime() - start));
        }
        if (isMeasured && result.isPublished()) {
            told.print(MetricsTable.of(result.metrics()));
        }
        return writeReport(result, options)
                ? ExitCode.of(result.findings(), !result.isPublished()).code()
                : ExitCode.DISK.code();
    }

    /** Whether the report is there if it was asked for. */
    private boolean writeReport(BuildResult result, BuildOptions options) {
        if (report == null) {
            return true;
        }
        try {
            Files.writeString(report, ReportFile.of(result, options.now()));
            return true;
        } catch (IOException e) {
            Diagnostic finding = Diagnostic.of(
                    Rule.OUTPUT_UNWRITABLE,
                    SourcePosition.ofFile(report.toString()),
                    "the report can't be written: " + e.getMessage());
            terminal.err()
                    .print(new DiagnosticPrinter(terminal.hasColour(site.isColourless), isVerbose)
                            .print(List.of(finding)));
            return false;
        }
    }

    private void printFindings(BuildResult result) {
        if (format == FindingFormat.TEXT) {
            boolean hasColour = terminal.hasColour(site.isColourless);
            terminal.err()
                    .print(new DiagnosticPrinter(hasColour, isVerbose, new Excerpts(site.source))
                            .print(result.findings()));
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
                cache,
                isFresh,
                isThorough,
                report != null,
                explain,
                isMeasured,
                terminal.environment(),
                Runtime.getRuntime().availableProcessors());
    }
}
