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
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk build}. */
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private @Nullable BaseUrl baseUrl;
    private boolean drafts;
    private boolean future;
    private boolean expired;
    private @Nullable Instant now;
    private boolean strict;
    private int mostWarnings = -1;
    private boolean keepGoing;
    private FindingFormat format = FindingFormat.TEXT;
    private boolean isVerbose;
    private @Nullable Path cache;
    private boolean isFresh;
    private boolean isThorough;
    private @Nullable Path report;
    private @Nullable String explain;

    private boolean isMeasured;

    private BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        BuildCommand command = new BuildCommand(terminal);
        Flags flags = command.site.addTo(Flags.of("build", "Build the site.", command));
        command.addWhatIsShownTo(flags);
        command.addWhatIsToldTo(flags);
        command.addWhatIsRememberedTo(flags);
        return flags.command();
    }

    private void addWhatIsShownTo(Flags flags) {
        flags.value(
                        "-b, --base-url",
                        "URL",
                        BaseUrl.class,
                        it -> baseUrl = it,
                        "where the site will be published (default: base-url of site.yaml)")
                .toggle("-D, --drafts", it -> drafts = it, "show drafts too")
                .toggle("-F, --future", it -> future = it, "show stories before their date too")
                .toggle("-E, --expired", it -> expired = it, "show stories after their expiry too")
                .value(
                        "--now",
                        "INSTANT",
                        Instant.class,
                        it -> now = it,
                        "build the site as it is at this moment, e.g. 2024-10-17T21:45:00+03:00");
    }

    private void addWhatIsToldTo(Flags flags) {
        flags.toggle("--strict", it -> strict = it, "treat warnings as errors")
                .value(
                        "--max-warnings",
                        "N",
                        Integer.class,
                        it -> mostWarnings = it,
                        "fail when there are more warnings than this")
                .toggle(
                        "--keep-going",
                        it -> keepGoing = it,
                        "publish without the broken articles; the exit code is still 1")
                .value(
                        "--format",
                        "FORMAT",
                        FindingFormat.class,
                        it -> format = it,
                        "how findings are printed: text, json, sarif or github (default: text)")
                .toggle("-v, --verbose", it -> isVerbose = it, "print every warning");
    }

    private void addWhatIsRememberedTo(Flags flags) {
        flags.value("--cache", "DIR", Path.class, it -> cache = it, SiteFlags.CACHE)
                .toggle("--fresh", it -> isFresh = it, "make everything anew, whatever earlier builds remember")
                .toggle(
                        "--verify",
                        it -> isThorough = it,
                        "look at the content of every source, not only at its time of change")
                .value(
                        "--report",
                        "FILE",
                        Path.class,
                        it -> report = it,
                        "write what was built, and which URLs have changed, as JSON")
                .value(
                        "--explain",
                        "URL",
                        String.class,
                        it -> explain = it,
                        "say why this page was made anew, or why not")
                .toggle(
                        "--template-metrics",
                        it -> isMeasured = it,
                        "make everything anew, and say how long each template and each kind of query took");
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        ProgressLine progress = new ProgressLine(terminal.err(), "files");
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
            terminal.out()
                    .print(format.print(
                            result.findings(), Version.number(), Repository.of(site.source, terminal.environment())));
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
