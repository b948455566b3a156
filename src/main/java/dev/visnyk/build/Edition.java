package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
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
import dev.visnyk.record.Sources;
import dev.visnyk.record.Trace;
import dev.visnyk.routing.PageId;
import dev.visnyk.theme.ThemeReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one edition of a site: of the whole of it, or of what has changed since the build that left a record. */
final class Edition {
    private final BuildOptions options;
    private final OutputFolder output;
    private final RecordFolder folder;
    private final Workers workers;
    private final Progress progress;
    private final Phases phases = new Phases();
    private final long started = System.currentTimeMillis();

    Edition(BuildOptions options, OutputFolder output, RecordFolder folder, Workers workers, Progress progress) {
        this.options = options;
        this.output = output;
        this.folder = folder;
        this.workers = workers;
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
        Supplier<ContentTree> tree = workers.start(() -> ContentReader.walk(options.source(), findings));
        Map<String, byte[]> theme = new ThemeReader(findings).ownFiles(options.source());
        BuildRecord earlier =
                isFresh ? null : output.edition().flatMap(folder::load).orElse(null);
        try (BodyFile bodies = folder.bodies(earlier)) {
            Sources sources = Sources.survey(tree.get().files(), earlier, bodies, options.verify(), workers);
            Inputs inputs = new Inputs(tree.get(), sources, theme, findings.sorted(), options);
            Past past = new Past(earlier, PublishedSite.look(output, earlier, workers));
            phases.end("look");
            if (earlier != null && past.isStillTrue(inputs)) {
                return Optional.of(nothingToDo(inputs, earlier));
            }
            BuildResult result = build(inputs, past, bodies);
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
        boolean isStillTrue(Inputs inputs) {
            return earlier != null
                    && inputs.sources().areUnchanged()
                    && inputs.situation(inputs.configurationHash()).equals(earlier.situation())
                    && earlier.outcome().holdsAt(inputs.options().now())
                    && published.isIntact();
        }
    }

    private BuildResult nothingToDo(Inputs inputs, BuildRecord earlier) {
        Outcome outcome = earlier.outcome();
        if (inputs.sources().hasNewStamps()) {
            inputs.sources().setConfigurationKnown(true);
            BuildRecord stamped = earlier.withSources(started, inputs.sources().entries());
            folder.prepare(stamped);
            folder.settle(stamped, stamped.published());
        }
        phases.end("record");
        return new BuildResult(
                outcome.findings(),
                !isTooManyWarnings(outcome.findings()),
                outcome.pages(),
                earlier.outputs().size(),
                0,
                Changes.NONE,
                "",
                phases.nanoseconds(),
                options.explain() == null ? "" : Explanation.nothingChanged(options.explain()),
                Metrics.NONE,
                outcome.due());
    }

    private BuildResult build(Inputs inputs, Past past, BodyFile bodies) throws IOException {
        DiagnosticCollector findings = new DiagnosticCollector();
        Optional<SiteConfig> config = SiteBuilder.readConfig(options, inputs.sources(), findings);
        if (config.isEmpty()) {
            inputs.findings().forEach(findings::report);
            return BuildResult.notPublished(findings);
        }
        Situation situation = inputs.situation(inputs.configurationHash());
        BuildRecord earlier = past.earlier();
        inputs.sources()
                .setConfigurationKnown(
                        earlier != null && earlier.situation().configuration() == situation.configuration());
        PreparedSite site = PreparedSite.read(config.get(), options, inputs, workers, Set.of(), findings);
        phases.end("read");
        Freshness freshness =
                earlier == null ? null : Freshness.compare(site, inputs, situation, earlier, past.published());
        String explanation = options.explain() == null ? "" : Explanation.of(options.explain(), site, freshness);
        SiteWriter writer = SiteWriter.begin(output, past.published()::intact);
        Pages pages = render(site, freshness, inputs, writer, findings);
        boolean isIncomplete = findings.hasErrors();
        if (options.keepGoing() && !brokenFiles(findings).isEmpty()) {
            // What is left out may change any page, and what was published must stay: everything is made anew.
            return keepGoing(config.get(), inputs, findings);
        }
        if (isIncomplete || isTooManyWarnings(findings.sorted())) {
            writer.abandon();
            return BuildResult.notPublished(findings);
        }
        Changes changes = changes(pages, writer, past);
        BuildRecord record = record(site, pages, situation, inputs, bodies, findings);
        folder.prepare(record);
        publish(site, writer, changes, record.outcome().edition(), earlier != null);
        folder.settle(record, output.stamp(Marker.FILE).modified());
        phases.end("publish");
        return published(site, pages, changes, explanation, findings);
    }

    /** Leaves broken files out, until what is left can be published. */
    private BuildResult keepGoing(SiteConfig config, Inputs inputs, DiagnosticCollector findings) throws IOException {
        Set<String> broken = brokenFiles(findings);
        while (true) {
            DiagnosticCollector again = new DiagnosticCollector();
            PreparedSite site = PreparedSite.read(config, options, inputs, workers, broken, again);
            SiteWriter writer = SiteWriter.begin(output, path -> Optional.empty());
            Pages pages = render(site, null, inputs, writer, again);
            again.sorted().forEach(findings::report);
            if (!again.hasErrors() && !isTooManyWarnings(findings.sorted())) {
                writer.keepOldFiles();
                folder.forget();
                writer.publishAll(pages.edition());
                phases.end("publish");
                return published(site, pages, Changes.NONE, "", findings);
            }
            if (!again.hasErrors() || !broken.addAll(brokenFiles(again))) {
                writer.abandon();
                return BuildResult.notPublished(findings);
            }
        }
    }

    /** The articles and pages that errors were found in. */
    private static Set<String> brokenFiles(DiagnosticCollector findings) {
        return findings.sorted().stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.position().file())
                .filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isTooManyWarnings(List<Diagnostic> findings) {
        long warnings = findings.stream().filter(it -> !it.isError()).count();
        return (options.strict() && warnings > 0) || (options.mostWarnings() >= 0 && warnings > options.mostWarnings());
    }

    /**
     * The files of an edition.
     *
     * @param entries what is to be remembered of each, in the order of their paths
     * @param rendered how many were made anew
     */
    private record Pages(List<OutputEntry> entries, int rendered) {
        /** Stands for every byte of the site. */
        long edition() {
            Hash hash = new Hash();
            entries.forEach(entry -> hash.text(entry.path()).number(entry.hash()));
            return hash.value();
        }
    }

    private Pages render(
            PreparedSite site,
            @Nullable Freshness freshness,
            Inputs inputs,
            SiteWriter writer,
            DiagnosticCollector findings) {
        List<OutputFile> files = site.plan().files();
        OutputEntry[] entries = new OutputEntry[files.size()];
        boolean[] isStale = new boolean[files.size()];
        Arrays.fill(isStale, true);
        if (freshness != null) {
            workers.run(files.size(), at -> {
                isStale[at] = freshness.reason(files.get(at)) != Reason.AS_BEFORE;
                if (!isStale[at]) {
                    entries[at] = freshness.kept(files.get(at));
                    if (entries[at].isPage()) {
                        new PageTrace(entries[at]).findings().forEach(findings::report);
                    }
                }
            });
        }
        phases.end("compare");
        int[] stale = stalePositions(isStale);
        AtomicInteger done = new AtomicInteger();
        workers.run(stale.length, at -> {
            entries[stale[at]] = make(files.get(stale[at]), site, inputs, writer, findings);
            progress.rendered(done.incrementAndGet(), stale.length);
        });
        phases.end("render");
        return new Pages(List.of(entries), stale.length);
    }

    private static int[] stalePositions(boolean[] isStale) {
        int[] positions = new int[isStale.length];
        int count = 0;
        for (int at = 0; at < isStale.length; at++) {
            if (isStale[at]) {
                positions[count++] = at;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private static OutputEntry make(
            OutputFile file, PreparedSite site, Inputs inputs, SiteWriter writer, DiagnosticCollector findings) {
        if (file.content() instanceof Content.Page page) {
            return makePage(file.path(), page.id(), site, writer, findings);
        }
        if (file.content() instanceof Content.Bytes bytes) {
            SiteWriter.Written written = writer.write(file.path(), bytes.bytes());
            return OutputEntry.file(file.path(), written.hash(), written.size());
        }
        SourceFile source = ((Content.Copy) file.content()).file();
        SiteWriter.Written written = writer.copy(file.path(), source.file());
        if (!inputs.sources().sees(source, written.hash())) {
            ContentReader.reportChanging(source, findings);
        }
        return OutputEntry.file(file.path(), written.hash(), written.size());
    }

    private static OutputEntry makePage(
            String path, PageId page, PreparedSite site, SiteWriter writer, DiagnosticCollector findings) {
        DiagnosticCollector own = new DiagnosticCollector();
        Trace trace = site.ledger().trace(page);
        CharSequence text = site.renderer().render(page, trace, own);
        SiteWriter.Written written = writer.write(path, text);
        own.sorted().forEach(findings::report);
        return trace.finish(path, written.hash(), written.size(), site.url(page), own.sorted());
    }

    private Changes changes(Pages pages, SiteWriter writer, Past past) throws IOException {
        Map<String, Long> before = hashesBefore(past);
        Set<String> now = new HashSet<>(pages.entries().size() * 2);
        pages.entries().forEach(entry -> now.add(entry.path()));
        Function<Boolean, List<String>> staged = isNew -> writer.staged().stream()
                .filter(path -> before.containsKey(path) != isNew)
                .sorted()
                .toList();
        Map<String, Long> hashes = pages.entries().stream()
                .filter(entry -> writer.staged().contains(entry.path()))
                .collect(Collectors.toMap(OutputEntry::path, OutputEntry::hash));
        return new Changes(
                staged.apply(true),
                staged.apply(false).stream()
                        .filter(path -> !hashes.getOrDefault(path, 0L).equals(before.get(path)))
                        .toList(),
                past.published().paths().stream()
                        .filter(path -> !now.contains(path))
                        .sorted()
                        .toList());
    }

    /** The hashes of the published files; without a record they are only found if somebody wants to know the changes. */
    private Map<String, Long> hashesBefore(Past past) throws IOException {
        Map<String, Long> hashes = new LinkedHashMap<>();
        for (String path : past.published().paths()) {
            OutputEntry entry =
                    past.earlier() == null ? null : past.earlier().outputs().get(path);
            if (entry != null) {
                hashes.put(path, entry.hash());
            } else {
                hashes.put(path, options.reporting() ? output.hash(path) : 0);
            }
        }
        return hashes;
    }

    private BuildRecord record(
            PreparedSite site,
            Pages pages,
            Situation situation,
            Inputs inputs,
            BodyFile bodies,
            DiagnosticCollector findings) {
        Ledger.Compact compact = site.ledger().compact(pages.entries());
        Map<String, OutputEntry> outputs = new LinkedHashMap<>(pages.entries().size() * 2);
        compact.outputs().forEach(entry -> outputs.put(entry.path(), entry));
        Outcome outcome = new Outcome(
                started,
                options.now(),
                site.planned().site().nextChange(),
                pages.edition(),
                counted(site),
                findings.sorted());
        return new BuildRecord(
                0,
                situation,
                outcome,
                bodies.name(),
                inputs.sources().entries(),
                compact.shared(),
                compact.shapes(),
                outputs);
    }

    private void publish(PreparedSite site, SiteWriter writer, Changes changes, long edition, boolean hasEarlier)
            throws IOException {
        if (!hasEarlier) {
            writer.publishAll(edition);
        } else if (writer.staged().isEmpty() && changes.removed().isEmpty()) {
            writer.abandon();
        } else {
            List<String> moves = site.plan().files().stream()
                    .filter(file -> writer.staged().contains(file.path()))
                    .sorted(Comparator.comparing(Edition::rank))
                    .map(OutputFile::path)
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
            PreparedSite site, Pages pages, Changes changes, String explanation, DiagnosticCollector findings) {
        return new BuildResult(
                findings.sorted(),
                true,
                counted(site),
                pages.entries().size(),
                pages.rendered(),
                changes,
                site.config().baseUrl().toString(),
                phases.nanoseconds(),
                explanation,
                site.metrics(),
                site.planned().site().nextChange());
    }

    /** Pages by language key, in the order of the languages. */
    private static Map<String, Integer> counted(PreparedSite site) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        site.planned().site().languages().forEach(language -> pages.put(language.key(), 0));
        for (OutputFile file : site.plan().files()) {
            if (file.content() instanceof Content.Page page) {
                pages.merge(page.id().language().key(), 1, Integer::sum);
            }
        }
        return pages;
    }
}
