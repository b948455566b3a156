package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.ByPath;
import dev.visnyk.model.SourceFile;
import dev.visnyk.output.Content;
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
import dev.visnyk.routing.PageId;
import dev.visnyk.theme.ThemeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    /**
     * What is there already.
     *
     * @param earlier the record that belongs to the published site, or null
     * @param published the files of the output folder as they are
     */
    private record Past(@Nullable BuildRecord earlier, PublishedSite published) {
        /**
         * The articles that are other than before, if nothing else is and they only differ in what pages show of them.
         * Asked after the articles were read.
         */
        Optional<Set<String>> changedTexts(Inputs inputs, Situation situation) {
            boolean mayBe = earlier != null
                    && situation.equals(earlier.situation())
                    && earlier.outcome().holdsAt(inputs.options().now())
                    && published.isIntact();
            return inputs.sources()
                    .changedOnly()
                    .filter(changed -> mayBe
                            && changed.stream()
                                    .allMatch(file -> ContentTree.isArticle(file.path())
                                            && inputs.sources().hasSameFacts(file)))
                    .map(changed -> changed.stream().map(SourceFile::path).collect(Collectors.toSet()));
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
        Past past = new Past(earlier, published);
        Freshness freshness = earlier == null ? null : Freshness.compare(site, inputs, earlier, published);
        Worklist files = worklist(site, inputs, situation, past, freshness);
        paths.files = files;
        files.findings().forEach(findings::report);
        String explanation = options.explain() == null ? "" : Explanation.of(options.explain(), site, files, freshness);
        SiteWriter writer =
                earlier == null ? SiteWriter.ofWholeSite(output) : SiteWriter.ofChanges(output, published::intact);
        Pages pages = render(site, files, inputs, writer, findings);
        if (options.keepGoing() && !BrokenTexts.in(findings).isEmpty()) {
            // What is left out may change any page, and what was published must stay: everything is made anew.
            return keepGoing(config.get(), inputs, findings);
        }
        if (findings.hasErrors() || isTooManyWarnings(findings.sorted())) {
            writer.abandon();
            return BuildResult.notPublished(findings);
        }
        Changes changes = changes(pages, writer, past);
        BuildRecord record = record(site, files, pages, situation, inputs, bodies, findings);
        folder.prepare(record, workers);
        publish(pages, writer, changes, record.outcome().edition(), earlier != null);
        folder.settle(record, output.stamp(Marker.FILE).modified());
        PhotoFiles.cache(site, folder).lookThrough(site.planned().photos().renditions().stream(), started);
        phases.end("publish");
        return published(site, files, pages, changes, explanation, findings);
    }

    /** The paths of the files of an edition, which are only known once the site is read that asks for them. */
    private static final class PathsOfEdition implements Predicate<String> {
        private volatile @Nullable Worklist files;

        @Override
        public boolean test(String path) {
            Worklist known = files;
            return known != null && known.contains(path);
        }
    }

    /** The files to make: those of the earlier build if at most texts have changed, else those that are planned. */
    private Worklist worklist(
            PreparedSite site, Inputs inputs, Situation situation, Past past, @Nullable Freshness freshness) {
        Optional<Set<String>> texts = past.changedTexts(inputs, situation);
        if (texts.isPresent() && past.earlier() != null && freshness != null) {
            int[] shown = site.urls(texts.get()).stream()
                    .mapToInt(String::hashCode)
                    .sorted()
                    .toArray();
            boolean areBodies =
                    inputs.sources().changedOnly().orElseThrow().stream().allMatch(inputs.sources()::hasSameHead);
            return new RecordedFiles(past.earlier(), freshness, site.languages(), shown, areBodies);
        }
        PlannedFiles files = PlannedFiles.of(site, workers);
        if (freshness != null) {
            files.compare(freshness);
        }
        return files;
    }

    /** Leaves broken files out, until what is left can be published. */
    private BuildResult keepGoing(SiteConfig config, Inputs inputs, DiagnosticCollector findings) throws IOException {
        Set<String> broken = BrokenTexts.in(findings);
        while (true) {
            DiagnosticCollector again = new DiagnosticCollector();
            PathsOfEdition paths = new PathsOfEdition();
            PreparedSite site = PreparedSite.read(config, inputs, workers, broken, paths, inspection, again);
            PlannedFiles files = PlannedFiles.of(site, workers);
            paths.files = files;
            files.findings().forEach(again::report);
            SiteWriter writer = SiteWriter.ofWholeSite(output);
            Pages pages = render(site, files, inputs, writer, again);
            again.sorted().forEach(findings::report);
            if (!again.hasErrors() && !isTooManyWarnings(findings.sorted())) {
                writer.keepOldFiles();
                folder.forget();
                writer.publishAll(pages.edition());
                phases.end("publish");
                return published(site, files, pages, Changes.NONE, "", findings);
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

    /**
     * The files of an edition.
     *
     * @param entries what is to be remembered of each, in the order of their paths
     * @param made those that were made anew
     */
    private record Pages(List<OutputEntry> entries, List<OutputFile> made) {
        /** Stands for every byte of the site. */
        long edition() {
            return entries.stream().mapToLong(Pages::share).sum();
        }

        private static long share(OutputEntry entry) {
            return new Hash().text(entry.path()).number(entry.hash()).value();
        }
    }

    private Pages render(
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
        workers.run(photos.count() + others.length, step -> {
            if (step < photos.count()) {
                photos.make(step, writer, (at, entry) -> entries[stale[at]] = entry);
                progress.rendered(done.addAndGet(photos.files(step)), stale.length);
            } else {
                int at = others[step - photos.count()];
                entries[stale[at]] = maker.make(made[at]);
                progress.rendered(done.incrementAndGet(), stale.length);
            }
        });
        phases.end("render");
        return new Pages(Arrays.asList(entries), List.of(made));
    }

    private Changes changes(Pages pages, SiteWriter writer, Past past) throws IOException {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        ByPath<OutputEntry> now = ByPath.ofSorted(pages.entries(), OutputEntry::path);
        for (OutputFile file : pages.made()) {
            String path = file.path();
            if (writer.staged().containsKey(path)) {
                Optional<Long> before = hashBefore(path, past);
                if (before.isEmpty()) {
                    added.add(path);
                } else if (before.get() != Objects.requireNonNull(now.get(path)).hash()) {
                    changed.add(path);
                }
            }
        }
        List<String> removed = new ArrayList<>(past.published().others());
        if (past.earlier() != null) {
            past.earlier().outputs().values().forEach(entry -> removed.add(entry.path()));
        }
        removed.removeIf(now::contains);
        return new Changes(added, changed, removed.stream().sorted().toList());
    }

    /** The hash of a published file; without a record it is only found if somebody wants to know the changes. */
    private Optional<Long> hashBefore(String path, Past past) throws IOException {
        OutputEntry entry =
                past.earlier() == null ? null : past.earlier().outputs().get(path);
        if (entry != null) {
            return Optional.of(entry.hash());
        }
        if (!past.published().others().contains(path)) {
            return Optional.empty();
        }
        return Optional.of(options.reporting() ? output.hash(path) : 0);
    }

    private BuildRecord record(
            PreparedSite site,
            Worklist files,
            Pages pages,
            Situation situation,
            Inputs inputs,
            BodyFile bodies,
            DiagnosticCollector findings) {
        Ledger.Compact compact = site.ledger().compact(pages.entries());
        Outcome outcome = new Outcome(
                started,
                options.now(),
                site.due(),
                pages.edition(),
                files.pages(),
                findings.sorted(),
                files.findings());
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

    private static void publish(Pages pages, SiteWriter writer, Changes changes, long edition, boolean hasEarlier)
            throws IOException {
        if (!hasEarlier) {
            writer.publishAll(edition);
        } else if (writer.staged().isEmpty() && changes.removed().isEmpty()) {
            writer.abandon();
        } else {
            List<Journal.Move> moves = pages.made().stream()
                    .filter(file -> writer.staged().containsKey(file.path()))
                    .sorted(Comparator.comparing(Edition::rank))
                    .map(file -> new Journal.Move(
                            Objects.requireNonNull(writer.staged().get(file.path())), file.path()))
                    .toList();
            writer.publishChanges(new Journal(edition, moves, changes.removed()));
        }
    }

    /** Files appear after those that they need: first what pages embed, then articles, then what leads to them. */
    private static int rank(OutputFile file) {
        if (!(file.content() instanceof Content.Page page)) {
            return 0;
        }
        if (page.id() instanceof PageId.OfArticle || page.id() instanceof PageId.Standing) {
            return 1;
        }
        return page.id() instanceof PageId.Moved ? 3 : 2;
    }

    private BuildResult published(
            PreparedSite site,
            Worklist files,
            Pages pages,
            Changes changes,
            String explanation,
            DiagnosticCollector findings) {
        return new BuildResult(
                findings.sorted(),
                true,
                files.pages(),
                ByPath.ofSorted(pages.entries(), OutputEntry::path),
                pages.made().size(),
                changes,
                site.config().baseUrl().toString(),
                phases.nanoseconds(),
                explanation,
                site.metrics(),
                site.planned().site().nextChange());
    }
}
