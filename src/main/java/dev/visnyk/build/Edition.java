package dev.visnyk.build;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.ByPath;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BodyFile;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.BuildRecord.Outcome;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.Ledger;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.RecordFolder;
import dev.visnyk.record.SourceEntry;
import dev.visnyk.record.Sources;
import dev.visnyk.theme.ThemeReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
                !options.isTooMuch(outcome.findings()),
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
        Supplier<ReadyTheme> theme = ReadyTheme.begin(config.get(), inputs, workers, findings);
        if (last != null
                && options.explain() == null
                && inspection == Inspection.NONE
                && situation.equals(last.situation())
                && last.outcome().holdsAt(options.now())) {
            Optional<BuildResult> edited = edit(config.get(), theme, inputs, last, look, bodies);
            if (edited.isPresent()) {
                return edited.get();
            }
        }
        PathsOfEdition paths = new PathsOfEdition();
        PreparedSite site =
                PreparedSite.read(config.get(), theme, inputs, workers, Set.of(), paths, inspection, findings);
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
        MadeFiles made = rendering(site, inputs, writer, findings).make(files);
        if (options.keepGoing() && !BrokenTexts.in(findings).isEmpty()) {
            // What is left out may change any page, and what was published must stay: everything is made anew.
            return keepGoing(config.get(), inputs, findings);
        }
        if (findings.hasErrors() || options.isTooMuch(findings.sorted())) {
            writer.abandon();
            return BuildResult.notPublished(findings);
        }
        Changes changes = made.changes(published, writer, options.reporting());
        BuildRecord record = record(site, files, made, situation, inputs, bodies, findings);
        publish(record, writer, made, changes);
        PhotoFiles.cache(site, folder).lookThrough(site.planned().photos().renditions().stream(), started);
        phases.end("publish");
        return published(site, files, made, changes, explanation, findings);
    }

    /** Brings a few bodies up to date, if nothing else has changed. */
    private Optional<BuildResult> edit(
            SiteConfig config,
            Supplier<ReadyTheme> theme,
            Inputs inputs,
            BuildRecord last,
            Supplier<PublishedSite> look,
            BodyFile bodies)
            throws IOException {
        Optional<BodyEdit> edit = BodyEdit.of(config, inputs, last, workers);
        if (edit.isEmpty() || !look.get().isIntact()) {
            return Optional.empty();
        }
        PublishedSite published = look.get();
        SiteWriter writer = SiteWriter.ofChanges(output, published::intact);
        Optional<BodyEdit.Result> result = edit.get()
                .make(theme, writer)
                .filter(it -> it.findings().stream().noneMatch(Diagnostic::isError))
                .filter(it -> !options.isTooMuch(it.findings()));
        phases.end("edit");
        if (result.isEmpty()) {
            writer.abandon();
            return Optional.empty();
        }
        MadeFiles made = result.get().files();
        List<Diagnostic> findings = result.get().findings();
        Changes changes = made.changes(published, writer, options.reporting());
        Outcome before = last.outcome();
        Outcome outcome = before.again(started, options.now(), made.edition(), findings);
        ByPath<SourceEntry> sources = inputs.sources().entries();
        publish(last.after(outcome, bodies.nameFor(sources), sources, made.all()), writer, made, changes);
        phases.end("publish");
        return Optional.of(new BuildResult(
                findings,
                true,
                before.pages(),
                made.all(),
                made.anew().size(),
                changes,
                config.baseUrl().toString(),
                phases.nanoseconds(),
                "",
                Metrics.NONE,
                before.due()));
    }

    /** Leaves broken files out, until what is left can be published. */
    private BuildResult keepGoing(SiteConfig config, Inputs inputs, DiagnosticCollector findings) throws IOException {
        Set<String> broken = BrokenTexts.in(findings);
        while (true) {
            DiagnosticCollector again = new DiagnosticCollector();
            PathsOfEdition paths = new PathsOfEdition();
            Supplier<ReadyTheme> theme = ReadyTheme.begin(config, inputs, workers, again);
            PreparedSite site = PreparedSite.read(config, theme, inputs, workers, broken, paths, inspection, again);
            PlannedFiles files = PlannedFiles.of(site, workers);
            paths.set(files);
            files.findings().forEach(again::report);
            SiteWriter writer = SiteWriter.ofWholeSite(output);
            MadeFiles made = rendering(site, inputs, writer, again).make(files);
            again.sorted().forEach(findings::report);
            if (!again.hasErrors() && !options.isTooMuch(findings.sorted())) {
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

    private void publish(BuildRecord record, SiteWriter writer, MadeFiles made, Changes changes) throws IOException {
        folder.prepare(record, workers);
        writer.publish(record.outcome().edition(), made.anew(), changes);
        folder.settle(record, output.stamp(Marker.FILE).modified());
    }

    private Rendering rendering(PreparedSite site, Inputs inputs, SiteWriter writer, DiagnosticCollector findings) {
        return new Rendering(site, inputs, writer, folder, workers, progress, phases, findings);
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
                started, options.now(), site.due(), made.edition(), files.pages(), files.findings(), findings.sorted());
        ByPath<SourceEntry> sources = inputs.sources().entries();
        return new BuildRecord(
                0,
                situation,
                outcome,
                bodies.nameFor(sources),
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
