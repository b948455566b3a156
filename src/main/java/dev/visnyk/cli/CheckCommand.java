package dev.visnyk.cli;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.Progress;
import dev.visnyk.check.CheckResult;
import dev.visnyk.check.ExternalLinks;
import dev.visnyk.check.HtmlReport;
import dev.visnyk.check.RuleHelp;
import dev.visnyk.check.SiteCheck;
import dev.visnyk.content.Excerpts;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import dev.visnyk.diagnostic.Rule;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk check}. */
final class CheckCommand implements Callable<Integer> {
    private static final String USER_AGENT = "Visnyk/" + Version.number() + " (link check)";

    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private List<Path> paths = List.of();
    private List<Rule> rules = List.of();
    private @Nullable Instant now;
    private boolean strict;
    private int mostWarnings = -1;
    private FindingFormat format = FindingFormat.TEXT;
    private boolean isVerbose;
    private boolean isFresh;
    private boolean isExternal;
    private boolean lists;
    private @Nullable Path built;
    private @Nullable Rule explained;
    private @Nullable Path cache;
    private @Nullable Path html;

    private CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        CheckCommand it = new CheckCommand(terminal);
        String description = "Read the site a second time: every rule of a build, languages and translations.";
        Flags flags = it.site.addTo(Flags.of("check", description, it));
        it.addWhatIsCheckedTo(flags);
        it.addWhatIsToldTo(flags);
        return flags.command();
    }

    private void addWhatIsCheckedTo(Flags flags) {
        flags.<Path>optionalArguments("PATH", Path.class, it -> paths = it, "tell only of these files and folders")
                .<Rule>values(
                        "--rule", "ID", Rule.class, it -> rules = it, "tell only of these rules, separated by commas")
                .value(
                        "--built",
                        "DIR",
                        Path.class,
                        it -> built = it,
                        "look through this finished site too: every link, and what must not be seen")
                .toggle("--external", it -> isExternal = it, "ask other sites whether the links to them lead anywhere")
                .value(
                        "--now",
                        "INSTANT",
                        Instant.class,
                        it -> now = it,
                        "check the site as it is at this moment, e.g. 2024-10-17T21:45:00+03:00")
                .value("--cache", "DIR", Path.class, it -> cache = it, SiteFlags.CACHE)
                .toggle("--fresh", it -> isFresh = it, "check everything anew, whatever earlier checks remember");
    }

    private void addWhatIsToldTo(Flags flags) {
        flags.toggle("--strict", it -> strict = it, "treat warnings as errors")
                .value(
                        "--max-warnings",
                        "N",
                        Integer.class,
                        it -> mostWarnings = it,
                        "fail when there are more warnings than this")
                .value(
                        "--format",
                        "FORMAT",
                        FindingFormat.class,
                        it -> format = it,
                        "how findings are printed: text, json, sarif or github (default: text)")
                .value(
                        "--html",
                        "FILE",
                        Path.class,
                        it -> html = it,
                        "write a page about it, for editors to read and print")
                .toggle("-v, --verbose", it -> isVerbose = it, "print every warning")
                .toggle("--list", it -> lists = it, "list all rules with their severity, and check nothing")
                .value(
                        "--explain",
                        "ID",
                        Rule.class,
                        it -> explained = it,
                        "say what a rule is about, and check nothing");
    }

    @Override
    public Integer call() {
        if (lists) {
            Arrays.stream(Rule.values())
                    .forEach(rule -> terminal.out()
                            .print("%-7s  %s\n"
                                    .formatted(
                                            rule.isOffByDefault()
                                                    ? "off"
                                                    : rule.severity().label(),
                                            rule.id())));
            return ExitCode.OK.code();
        }
        if (explained != null) {
            terminal.out().print(RuleHelp.of(explained));
            return ExitCode.OK.code();
        }
        if (built != null && !Files.isDirectory(inSite(built))) {
            terminal.err().print("visnyk: there is no folder \"%s\" to look through\n".formatted(built));
            return ExitCode.USAGE.code();
        }
        Optional<String> misplaced = html == null ? Optional.empty() : ReportPlace.problem(html, published());
        if (misplaced.isPresent()) {
            terminal.err().print("visnyk: no report can be written to \"%s\": %s\n".formatted(html, misplaced.get()));
            return ExitCode.USAGE.code();
        }
        BuildOptions options = options();
        ProgressLine progress = new ProgressLine(terminal.err(), "files");
        ProgressLine asking = new ProgressLine(terminal.err(), "links");
        boolean showsProgress = terminal.isInteractive() && !site.isQuiet;
        ExternalLinks external = isExternal
                ? new ExternalLinks(this::isNamed, USER_AGENT, showsProgress ? asking : Progress.NONE)
                : null;
        CheckResult result = new SiteCheck(
                        options,
                        site.output(),
                        built == null ? null : inSite(built),
                        external,
                        showsProgress ? progress : Progress.NONE)
                .check();
        if (showsProgress) {
            progress.clear();
            asking.clear();
        }
        List<Diagnostic> told =
                result.findings().stream().filter(this::isWanted).toList();
        print(told);
        if (external != null && !site.isQuiet) {
            (format == FindingFormat.TEXT ? terminal.out() : terminal.err()).print(summary(external.tally()));
        }
        if (html != null && !writeReport(html, result, told, options.now())) {
            return ExitCode.DISK.code();
        }
        long warnings = told.stream().filter(it -> !it.isError()).count();
        boolean isTooMany = (strict && warnings > 0) || (mostWarnings >= 0 && warnings > mostWarnings);
        return ExitCode.of(told, isTooMany).code();
    }

    private boolean writeReport(Path file, CheckResult result, List<Diagnostic> told, Instant checked) {
        List<String> limits = Stream.concat(
                        rules.stream().map(rule -> "the rule " + rule.id()),
                        paths.stream().map(Path::toString))
                .toList();
        Instant made = now == null ? checked : terminal.clock().instant();
        HtmlReport report = new HtmlReport(
                site.source, result, told, new HtmlReport.Occasion(made, checked, limits, Version.number()));
        Optional<Diagnostic> failure = ReportPlace.write(file, report.render());
        failure.ifPresent(finding -> terminal.err()
                .print(new DiagnosticPrinter(terminal.hasColour(site.isColourless), true).print(List.of(finding))));
        return failure.isEmpty();
    }

    /** The folders whose files are published, or are about to be. */
    private List<Path> published() {
        Stream<Path> own = Stream.of(site.source.resolve("content"), site.output());
        return Stream.concat(own, Stream.ofNullable(built).map(this::inSite)).toList();
    }

    /** A path as it is named from here, else from the site's folder. */
    private Path inSite(Path path) {
        return Files.exists(path) ? path : site.source.resolve(path);
    }

    /** A failure is always told: nobody knows what the rule would have found, nor whether it was asked for. */
    private boolean isWanted(Diagnostic finding) {
        if (finding.rule() == Rule.CHECK_FAILED) {
            return true;
        }
        return (rules.isEmpty() || rules.contains(finding.rule()))
                && isNamed(finding.position().file());
    }

    /** Whether a file, by its path in the site, is one of those to tell of. */
    private boolean isNamed(String file) {
        return paths.isEmpty() || paths.stream().anyMatch(path -> holds(path, file));
    }

    private boolean holds(Path path, String file) {
        return site.source
                .resolve(file)
                .toAbsolutePath()
                .normalize()
                .startsWith(inSite(path).toAbsolutePath().normalize());
    }

    private void print(List<Diagnostic> findings) {
        PrintStream told = terminal.out();
        if (format != FindingFormat.TEXT) {
            told.print(format.print(findings, Version.number(), Repository.of(site.source, terminal.environment())));
            return;
        }
        boolean hasColour = terminal.hasColour(site.isColourless);
        told.print(new DiagnosticPrinter(hasColour, isVerbose, new Excerpts(site.source)).print(findings));
        if (!site.isQuiet) {
            told.print(summary(findings));
        }
    }

    private static String summary(List<Diagnostic> findings) {
        long errors = findings.stream().filter(Diagnostic::isError).count();
        long warnings = findings.size() - errors;
        return "Checked: %d error%s, %d warning%s\n"
                .formatted(errors, errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
    }

    private static String summary(ExternalLinks.Tally tally) {
        return "Links to other sites: %d%s%s%s\n"
                .formatted(
                        tally.all(),
                        part(tally.remembered(), "remembered"),
                        part(tally.unclear(), "without a clear answer"),
                        part(tally.notAsked(), "not asked for, because time was over"));
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : ", %d %s".formatted(count, what);
    }

    private BuildOptions options() {
        Path remembered = cache == null ? site.source.resolve(".visnyk") : cache;
        return new BuildOptions(
                site.source,
                SiteCheck.folder(remembered),
                null,
                false,
                false,
                false,
                now == null ? terminal.clock().instant() : now,
                false,
                false,
                -1,
                cache,
                isFresh,
                false,
                false,
                null,
                false,
                terminal.environment(),
                Runtime.getRuntime().availableProcessors());
    }
}
