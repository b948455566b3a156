package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.ByPath;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BodyFile;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.BuildRecord.Outcome;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.Ledger;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import dev.visnyk.record.RecordFolder;
import dev.visnyk.record.SourceEntry;
import dev.visnyk.record.Sources;
import dev.visnyk.theme.ThemeReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes one edition of a site: of the whole of it, or of what has changed since the build that left a record. */
final class Edition {
    private final BuildOptions options;
    private final OutputFolder output;
    private final RecordFolder folder;
    private final Workers workers;
    private final Inspection inspection;
    private final Progress progress;
    private final Phases phases = new Phases();
    private final long started = System.currentTimeMillis();

    Edition(
            BuildOptions options,
            OutputFolder output,
            RecordFolder folder,
            Workers workers,
            Inspection inspection,
            Progress progress) {
        this.options = options;
        this.output = output;
        this.folder = folder;
        this.workers = workers;
        this.inspection = inspection;
        this.progress = progress;
    }

    /**
     * Builds.
     *
     * @param isFresh whether everything is made anew, whatever is recorded
     * @return empty if a record was used and a file turned out to be other than it says
     */
    Optional<BuildResult> build(boolean isFresh) throws IOException {
        output.recover();
        DiagnosticCollector findings = new DiagnosticCollector();
        Supplier<ContentTree> walk = ContentReader.walk(options.source(), workers, findings);
        Map<String, byte[]> theme = new ThemeReader(findings).ownFiles(options.source());
        BuildRecord earlier =
                isFresh ? null : output.edition().flatMap(folder::load).orElse(null);
        try (BodyFile bodies = folder.bodies(earlier)) {
            Supplier<PublishedSite> look = PublishedSite.look(output, earlier, workers);
            ContentTree tree = walk.get();
            Sources sources = Sources.survey(tree.files(), earlier, bodies, options.verify(), workers);
            Inputs inputs = new Inputs(tree, sources, theme, findings.sorted(), options);
            phases.end("look");
            if (earlier != null
                    && options.explain() == null
                    && isStillTrue(earlier, inputs)
                    && look.get().isIntact()) {
                return Optional.of(nothingToDo(inputs, earlier));
            }
            BuildResult result = build(inputs, earlier, look, bodies);
            return sources.isChanging() && !isFresh ? Optional.empty() : Optional.of(result);
        }
    }

    /** Whether a site made of these inputs is the one that the earlier build made. */
    private boolean isStillTrue(BuildRecord earlier, Inputs inputs) {
        return inputs.sources().areUnchanged()
                && inputs.situation(inputs.configurationHash(), inspection).equals(earlier.situation())
                && earlier.outcome().holdsAt(options.now());
    }

    private BuildResult nothingToDo(Inputs inputs, BuildRecord earlier) {
        Outcome outcome = earlier.outcome();
        if (inputs.sources().hasNewStamps()) {
            inputs.sources().setConfigurationKnown(true);
            BuildRecord stamped = earlier.withSources(started, inputs.sources().entries());
            folder.prepare(stamped, workers);
            folder.settle(stamped, stamped.published());
        }
        phases.end("record");
        return new BuildResult(
                outcome.findings(),
                !isTooManyWarnings(outcome.findings()),
                outcome.pages(),
                earlier.outputs(),
                0,
                Changes.NONE,
                "",
                phases.nanoseconds(),
                "",
                Metrics.NONE,
                outcome.due());
    }

    private BuildResult build(Inputs inputs, @Nullable BuildRecord last, Supplier<PublishedSite> look, BodyFile bodies)
            throws IOException {
        DiagnosticCollector findings = new DiagnosticCollector();
        Optional<SiteConfig> config = SiteBuilder.readConfig(options, inputs.sources(), findings);
        if (config.isEmpty()) {
            inputs.findings().forEach(findings::report);
            return BuildResult.notPublished(findings);
        }
        Situation situation = inputs.situation(inputs.configurationHash(), inspection);
        inputs.sources()
                .setConfigurationKnown(last != null && last.situation().configuration() == situation.configuration());
        PathsOfEdition paths = new PathsOfEdition();
        PreparedSite site = PreparedSite.read(config.get(), inputs, workers, Set.of(), paths, inspection, findings);
        phases.end("read");
        PublishedSite published = look.get();
        BuildRecord earlier = published.record();
        Freshness freshness = earlier == null ? null : Freshness.compare(site, inputs, earlier, published);
        Worklist files = Worklist.of(site, inputs, situation, published, freshness, workers);
        paths.set(files);
        files.findings().forEach(findings::report);
        String explanation = options.explain() == null ? "" : Explanation.of(options.explain(), site, files, freshness);
        SiteWriter writer =
                earlier == null ? SiteWriter.ofWholeSite(output) : SiteWriter.ofChanges(output, published::intact);
        MadeFiles made = render(site, files, inputs, writer, findings);
        if (options.keepGoing() && !BrokenTexts.in(findings).isEmpty()) {
            // What is left out may change any page, and what was published must stay: everything is made anew.
            return keepGoing(config.get(), inputs, findings);
        }
        if (findings.hasErrors() || isTooManyWarnings(findings.sorted())) {
            writer.abandon();
            return BuildResult.notPublished(findings);
        }
        Changes changes = made.changes(published, writer, options.reporting());
        BuildRecord record = record(site, files, made, situation, inputs, bodies, findings);
        folder.prepare(record, workers);
        writer.publish(record.outcome().edition(), made.anew(), changes);
        folder.settle(record, output.stamp(Marker.FILE).modified());
        PhotoFiles.cache(site, folder).lookThrough(site.planned().photos().renditions().stream(), started);
        phases.end("publish");
        return published(site, files, made, changes, explanation, findings);
    }

    /** Leaves broken files out, until what is left can be published. */
    private BuildResult keepGoing(SiteConfig config, Inputs inputs, DiagnosticCollector findings) throws IOException {
        Set<String> broken = BrokenTexts.in(findings);
        while (true) {
            DiagnosticCollector again = new DiagnosticCollector();
            PathsOfEdition paths = new PathsOfEdition();
            PreparedSite site = PreparedSite.read(config, inputs, workers, broken, paths, inspection, again);
            PlannedFiles files = PlannedFiles.of(site, workers);
            paths.set(files);
            files.findings().forEach(again::report);
            SiteWriter writer = SiteWriter.ofWholeSite(output);
            MadeFiles made = render(site, files, inputs, writer, again);
            again.sorted().forEach(findings::report);
            if (!again.hasErrors() && !isTooManyWarnings(findings.sorted())) {
                writer.keepOldFiles();
                folder.forget();
                writer.publishAll(made.edition());
                phases.end("publish");
                return published(site, files, made, Changes.NONE, "", findings);
            }
            if (!again.hasErrors() || !broken.addAll(BrokenTexts.in(again))) {
                writer.abandon();
                return BuildResult.notPublished(findings);
            }
        }
    }

    private boolean isTooManyWarnings(List<Diagnostic> findings) {
        long warnings = findings.stream().filter(it -> !it.isError()).count();
        return (options.strict() && warnings > 0) || (options.mostWarnings() >= 0 && warnings > options.mostWarnings());
    }

    private MadeFiles render(
            PreparedSite site, Worklist files, Inputs inputs, SiteWriter writer, DiagnosticCollector findings) {
        OutputEntry[] entries = new OutputEntry[files.size()];
        boolean[] isStale = new boolean[files.size()];
        workers.run(files.size(), at -> {
            isStale[at] = files.reason(at) != Reason.AS_BEFORE;
            if (!isStale[at]) {
                entries[at] = files.kept(at);
                if (entries[at].isPage()) {
                    new PageTrace(entries[at]).findings().forEach(findings::report);
                }
            }
        });
        phases.end("compare");
        int[] stale =
                IntStream.range(0, isStale.length).filter(at -> isStale[at]).toArray();
        OutputFile[] made = new OutputFile[stale.length];
        workers.run(stale.length, at -> made[at] = files.file(stale[at]));
        PhotoFiles photos = PhotoFiles.among(made, site, folder, findings);
        int[] others = photos.others();
        FileMaker maker = new FileMaker(site, inputs, writer, findings);
        AtomicInteger done = new AtomicInteger();
        // A photo takes as long as thousands of pages, so that the threads are busy to the end if photos come first.
        Runnable making = workers.start(photos.count() + others.length, step -> {
            if (step < photos.count()) {
                photos.make(step, writer, (at, entry) -> entries[stale[at]] = entry);
                progress.rendered(done.addAndGet(photos.files(step)), stale.length);
            } else {
                int at = others[step - photos.count()];
                entries[stale[at]] = maker.make(made[at]);
                progress.rendered(done.incrementAndGet(), stale.length);
            }
        });
        long kept = MadeFiles.shares(IntStream.range(0, isStale.length).filter(at -> !isStale[at]), entries);
        findings.sorted(); // Now, while this thread has nothing else to do.
        making.run();
        long edition = kept + MadeFiles.shares(Arrays.stream(stale), entries);
        phases.end("render");
        return new MadeFiles(ByPath.ofSorted(Arrays.asList(entries), OutputEntry::path), List.of(made), edition);
    }

    private BuildRecord record(
            PreparedSite site,
            Worklist files,
            MadeFiles made,
            Situation situation,
            Inputs inputs,
            BodyFile bodies,
            DiagnosticCollector findings) {
        Ledger.Compact compact = site.ledger().compact(made.all().values());
        Outcome outcome = new Outcome(
                started, options.now(), site.due(), made.edition(), files.pages(), findings.sorted(), files.findings());
        bodies.flush();
        ByPath<SourceEntry> sources = inputs.sources().entries();
        long used = sources.values().stream()
                .mapToLong(source -> source.body().length())
                .sum();
        return new BuildRecord(
                0,
                situation,
                outcome,
                bodies.nameFor(used),
                sources,
                compact.shared(),
                compact.shapes(),
                ByPath.ofSorted(compact.outputs(), OutputEntry::path));
    }

    private BuildResult published(
            PreparedSite site,
            Worklist files,
            MadeFiles made,
            Changes changes,
            String explanation,
            DiagnosticCollector findings) {
        return new BuildResult(
                findings.sorted(),
                true,
                files.pages(),
                made.all(),
                made.anew().size(),
                changes,
                site.config().baseUrl().toString(),
                phases.nanoseconds(),
                explanation,
                site.metrics(),
                site.planned().site().nextChange());
    }
}
