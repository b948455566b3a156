package dev.visnyk.build;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Content;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.RecordFolder;
import dev.visnyk.record.Sources;
import dev.visnyk.theme.Theme;
import dev.visnyk.theme.ThemeReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a site again and again while its files change, each time as little of it as the change allows: a text of a story, the
 * theme, or everything, of which whatever is unchanged is remembered. For use by one thread.
 */
public final class PreviewReader {
    private static final Set<Rule> OF_OTHERS_TOO =
            EnumSet.of(Rule.CONTENT_REFERENCE, Rule.ROUTE_COLLISION, Rule.ROUTE_UNSAFE);

    private final BuildOptions options;
    private final Supplier<Instant> clock;
    private final Workers workers;
    private final KnownSources known;
    private @Nullable Inputs inputs;
    private @Nullable Preview preview;
    private long started;
    private long configuration;
    private boolean isWhole;
    private List<Diagnostic> told = List.of();

    /**
     * A reader.
     *
     * @param options those of the build that would write the same site
     * @param clock the moment at which the site is shown
     */
    public PreviewReader(BuildOptions options, Supplier<Instant> clock, Workers workers) {
        this.options = options;
        this.clock = clock;
        this.workers = workers;
        this.known = new KnownSources(options);
    }

    /** Where what is known of sources is kept between two runs. */
    public static RecordFolder folder(Path source, @Nullable Path cache) {
        return KnownSources.folder(source, cache);
    }

    /**
     * What came of reading.
     *
     * @param preview the site; where something is wrong with it, as it last was without, or else without the broken texts;
     *     empty if there has been none that could be shown
     * @param findings everything that is wrong with what was read
     */
    public record Reading(Optional<Preview> preview, List<Diagnostic> findings) {
        public boolean isBroken() {
            return findings.stream().anyMatch(Diagnostic::isError);
        }
    }

    /** Reads everything that has changed, wherever it is. */
    public Reading read() {
        long now = System.currentTimeMillis();
        DiagnosticCollector walking = new DiagnosticCollector();
        Supplier<ContentTree> walk = ContentReader.walk(options.source(), workers, walking);
        Map<String, byte[]> theme = new ThemeReader(walking).ownFiles(options.source());
        BuildRecord remembered = inputs == null ? known.load().orElse(null) : null;
        ContentTree tree = walk.get();
        Sources sources = inputs != null
                ? Sources.survey(tree.files(), inputs.sources().entries(), started, workers)
                : Sources.survey(
                        tree.files(),
                        remembered == null ? null : remembered.sources(),
                        remembered == null ? 0 : remembered.outcome().started(),
                        workers);
        Inputs next = new Inputs(tree, sources, theme, walking.sorted(), options.at(clock.get()));
        long understoodBy =
                remembered == null ? configuration : remembered.situation().configuration();
        if (preview != null && isSame(next)) {
            return new Reading(Optional.of(preview), told);
        }
        Reading reading = read(next, understoodBy);
        started = now;
        return reading;
    }

    /** Keeps what is known of the sources for the next run, if it is more than was known before. */
    public void remember() {
        if (inputs != null && !inputs.sources().areUnchanged()) {
            known.save(inputs, started, workers);
        }
    }

    /** Whether nothing has changed since the site was last read without errors, the time of day included. */
    private boolean isSame(Inputs next) {
        Inputs before = Objects.requireNonNull(inputs);
        Instant due = Objects.requireNonNull(preview).due();
        return isWhole
                && (due == null || next.options().now().isBefore(due))
                && next.sources().areUnchanged()
                && next.situation(next.configurationHash()).equals(before.situation(before.configurationHash()));
    }

    /**
     * Reads what has changed.
     *
     * @param paths the files that may have changed, relative to the site's folder, with {@code /}
     */
    public Reading read(Set<String> paths) {
        Optional<List<SourceFile>> texts = changedTexts(paths);
        if (inputs == null || preview == null || !isWhole || texts.isEmpty()) {
            return read();
        }
        Inputs next = inputs;
        Preview read = preview;
        List<Diagnostic> findings = told;
        if (!texts.get().isEmpty()) {
            next = new Inputs(
                    inputs.tree().with(texts.get()),
                    inputs.sources().after(texts.get()),
                    inputs.theme(),
                    inputs.findings(),
                    inputs.options());
            Optional<ContentReader.Again> again = changedContent(next, texts.get());
            if (again.isEmpty()) {
                return read();
            }
            boolean areBodies = texts.get().stream().allMatch(next.sources()::hasSameHead);
            read = read.withTexts(next, areBodies ? read.content() : again.get().content());
            Set<String> files = again.get().files();
            findings = merged(
                    finding -> files.contains(finding.position().file()),
                    again.get().findings());
        }
        if (paths.stream().anyMatch(PreviewReader::isOfTheme)) {
            return readTheme(next, read, findings);
        }
        return finish(next, read, findings);
    }

    /** Reads the theme of a site of which all else is read. */
    private Reading readTheme(Inputs read, Preview site, List<Diagnostic> ofTexts) {
        DiagnosticCollector found = new DiagnosticCollector();
        Map<String, byte[]> files = new ThemeReader(found).ownFiles(options.source());
        Inputs next = new Inputs(read.tree(), read.sources(), files, read.findings(), read.options());
        Theme theme = new ThemeReader(found).read(files, site.config().languages());
        Preview themed = site.withTheme(next, theme, workers, found);
        told = ofTexts;
        List<Diagnostic> findings =
                merged(finding -> isOfTheme(finding.position().file()), found.sorted());
        isWhole = !found.hasErrors();
        return finish(next, isWhole ? themed : site, findings);
    }

    private Reading finish(Inputs read, Preview site, List<Diagnostic> findings) {
        inputs = read;
        preview = site;
        told = findings;
        return new Reading(Optional.of(site), findings);
    }

    /** What was told before, with something else in the place of a part of it. */
    private List<Diagnostic> merged(Predicate<Diagnostic> replaced, List<Diagnostic> found) {
        return Stream.concat(told.stream().filter(replaced.negate()), found.stream())
                .sorted()
                .toList();
    }

    private static boolean isOfTheme(String path) {
        return path.startsWith(ThemeReader.FOLDER);
    }

    /**
     * The articles among some paths; empty if one of these is neither a file of the theme nor an article that was and is there.
     */
    private Optional<List<SourceFile>> changedTexts(Set<String> paths) {
        List<SourceFile> texts = new ArrayList<>();
        for (String path : paths) {
            if (isOfTheme(path) || hasComeAndGone(path)) {
                continue;
            }
            Optional<SourceFile> file = ContentTree.isArticle(path) && inputs != null
                    ? inputs.tree().file(path).flatMap(it -> ContentReader.look(options.source(), path))
                    : Optional.empty();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            texts.add(file.get());
        }
        return Optional.of(texts);
    }

    /** Whether a path is that of a file which is not there and was not, as editors leave them for a moment. */
    private boolean hasComeAndGone(String path) {
        return inputs != null
                && inputs.tree().file(path).isEmpty()
                && Files.notExists(options.source().resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The content after a change of texts; empty if more than what pages show of them has changed. */
    private Optional<ContentReader.Again> changedContent(Inputs next, List<SourceFile> texts) {
        Content before = Objects.requireNonNull(preview).content();
        return new ContentReader(
                        before.config(), PreparedSite.markdown(before.config()), next.sources(), workers, finding -> {})
                .readAgain(before, next.tree(), texts, next.options().visibility())
                .filter(again -> texts.stream().allMatch(next.sources()::hasSameFacts))
                .filter(again -> again.findings().stream().noneMatch(Diagnostic::isError))
                .filter(again -> told.stream().noneMatch(finding -> isOfOthersToo(finding, again.files())));
    }

    /** Whether something was found in a story that can't be found by looking at that story alone. */
    private static boolean isOfOthersToo(Diagnostic finding, Set<String> files) {
        return OF_OTHERS_TOO.contains(finding.rule())
                && files.contains(finding.position().file());
    }

    /** Reads everything; {@code understoodBy} is the configuration that what is remembered of sources belongs to. */
    private Reading read(Inputs next, long understoodBy) {
        DiagnosticCollector findings = new DiagnosticCollector();
        next.findings().forEach(findings::report);
        isWhole = false;
        Optional<SiteConfig> config = Files.isDirectory(options.source().resolve("content"))
                ? SiteBuilder.readConfig(options, next.sources(), findings)
                : Optional.empty();
        if (config.isEmpty()) {
            if (!findings.hasErrors()) {
                ContentReader.reportNoArticle(true, findings);
            }
            return new Reading(Optional.ofNullable(preview), findings.sorted());
        }
        configuration = next.situation(next.configurationHash()).configuration();
        next.sources().setConfigurationKnown(configuration == understoodBy);
        inputs = next;
        Theme theme = new ThemeReader(findings).read(next.theme(), config.get().languages());
        DiagnosticCollector whole = new DiagnosticCollector();
        Preview read = read(next, config.get(), theme, Set.of(), true, whole);
        whole.reportTo(findings);
        told = findings.sorted();
        if (!findings.hasErrors()) {
            preview = read;
            isWhole = true;
        } else if (preview == null) {
            return new Reading(withoutBroken(next, config.get(), theme, BrokenTexts.in(whole)), findings.sorted());
        }
        return new Reading(Optional.ofNullable(preview), findings.sorted());
    }

    private Preview read(
            Inputs next,
            SiteConfig config,
            Theme theme,
            Set<String> broken,
            boolean brokenToo,
            DiagnosticCollector findings) {
        Content content = new ContentReader(config, PreparedSite.markdown(config), next.sources(), workers, findings)
                .read(next.tree(), next.options().visibility(), broken, brokenToo);
        return Preview.of(next, content, theme, workers, findings);
    }

    /** The site without its broken texts; empty if something else is wrong with it too. */
    private Optional<Preview> withoutBroken(Inputs next, SiteConfig config, Theme theme, Set<String> broken) {
        while (true) {
            DiagnosticCollector findings = new DiagnosticCollector();
            Preview rest = read(next, config, theme, broken, false, findings);
            if (!findings.hasErrors()) {
                return Optional.of(rest);
            }
            if (!broken.addAll(BrokenTexts.in(findings))) {
                return Optional.empty();
            }
        }
    }
}
