package dev.visnyk.check;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.BuildResult;
import dev.visnyk.build.EditionCopy;
import dev.visnyk.build.OutputFolder;
import dev.visnyk.build.Progress;
import dev.visnyk.build.SiteBuilder;
import dev.visnyk.build.WrittenPages;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ConfigFile;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.ProperName;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.Program;
import dev.visnyk.record.RecordFolder;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks a site: makes it as a build would, in a folder of its own beside the record, reads every text once more, and looks
 * through what was made. What it knows from earlier is not done again.
 */
public final class SiteCheck {
    private final BuildOptions options;
    private final Path published;
    private final @Nullable Path built;
    private final @Nullable ExternalLinks external;
    private final Progress progress;
    private final Function<List<ProperName>, Ruleset> rules;

    /**
     * @param options those of a build whose output is {@link #folder}
     * @param published where the site is published, of which the record of its last build tells
     * @param built a site that was built elsewhere and is to be looked through too, or null
     * @param external asks for links to other sites, or null
     */
    public SiteCheck(
            BuildOptions options,
            Path published,
            @Nullable Path built,
            @Nullable ExternalLinks external,
            Progress progress) {
        this(options, published, built, external, progress, Checks::all);
    }

    /** A check that applies other rules than all there are. */
    SiteCheck(
            BuildOptions options,
            Path published,
            @Nullable Path built,
            @Nullable ExternalLinks external,
            Progress progress,
            Function<List<ProperName>, Ruleset> rules) {
        this.options = options;
        this.published = published;
        this.built = built;
        this.external = external;
        this.progress = progress;
        this.rules = rules;
    }

    /** Where the site is made. */
    public static Path folder(Path cache) {
        return cache.resolve("check").resolve("site");
    }

    /** Where the answers of other sites are remembered, beside the site that a check has made. */
    private static Path answers(Path made) {
        return made.resolveSibling("links");
    }

    /**
     * Removes what checks remember, and the site that they have made.
     *
     * @param source the site's folder
     * @param cache the folder of what is remembered, if another was named
     * @return false, and nothing is removed, while a check is at work
     * @throws IOException when the disk says no
     */
    public static boolean forget(Path source, @Nullable Path cache) throws IOException {
        Path made = folder(cache == null ? source.resolve(".visnyk") : cache);
        if (!Files.isDirectory(Objects.requireNonNull(made.getParent()))) {
            return true;
        }
        OutputFolder output = OutputFolder.at(made);
        if (!output.isOurs() || !output.remove()) {
            return false;
        }
        Files.deleteIfExists(FindingCache.beside(made));
        Files.deleteIfExists(answers(made));
        try {
            Files.deleteIfExists(Objects.requireNonNull(made.getParent()));
        } catch (DirectoryNotEmptyException e) {
            // Something of somebody else is there.
        }
        RecordFolder.of(source, made, cache).remove();
        return true;
    }

    /** Checks the site. */
    public CheckResult check() {
        Path saved = FindingCache.beside(options.output());
        FindingCache cache =
                options.fresh() ? FindingCache.anew(saved, Program.id()) : FindingCache.at(saved, Program.id());
        if (!options.fresh()) {
            beginWithPublished();
        }
        SecondReader reader = new SecondReader(cache, rules);
        DiagnosticCollector findings = new DiagnosticCollector();
        // After a rule has failed, what the record of that check says is not believed.
        boolean isCertain = !cache.recall(FindingCache.OF_SITE).hasFailure();
        BuildResult result = new SiteBuilder(isCertain ? options : options.anew(), reader, progress).build();
        result.findings().forEach(findings::report);
        // What is wrong with site.yaml is reported by the build.
        DiagnosticCollector ofConfig = new DiagnosticCollector();
        SiteConfig config = ConfigFile.readWhatCanBeUnderstood(
                options.source(), options.environment(), null, SourceMemory.NONE, ofConfig);
        MarkdownParser markdown = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));
        Exceptions exceptions = reader.exceptions(options.source());
        try (Workers workers = new Workers(options.threads())) {
            if (ofConfig.hasErrors()) {
                // Much of what is wrong with texts may come from it.
                readTexts(reader, config, markdown, workers, findings, new DiagnosticCollector());
            } else {
                exceptions = lookThrough(result, reader, cache, config, markdown, workers, findings);
            }
        }
        return CheckResult.of(config, findings.sorted(), exceptions);
    }

    /** What readers have already need not be made once more for the first check. */
    private void beginWithPublished() {
        try (Workers workers = new Workers(options.threads())) {
            new EditionCopy(options.source(), published, options.output(), options.cache()).make(workers);
        }
    }

    private Exceptions lookThrough(
            BuildResult result,
            SecondReader reader,
            FindingCache cache,
            SiteConfig config,
            MarkdownParser markdown,
            Workers workers,
            DiagnosticCollector findings) {
        Supplier<Optional<WrittenPages>> before = result.isPublished()
                ? workers.start(() -> WrittenPages.in(options.source(), published, options.cache(), config.languages()))
                : Optional::empty;
        Supplier<List<Story>> stories =
                () -> reader.stories().isEmpty() ? readStories(config, markdown, workers) : reader.stories();
        Exceptions exceptions = reader.exceptions(options.source());
        if (reader.stories().isEmpty() && result.isPublished()) {
            FindingCache.Entry ofSite = cache.recall(FindingCache.OF_SITE);
            ofSite.findings().forEach(findings::report);
            exceptions = new Exceptions(options.source(), files(findings.sorted()), ofSite.asked());
        } else if (reader.stories().isEmpty()) {
            readTexts(reader, config, markdown, workers, findings, findings);
        } else {
            DiagnosticCollector own = new DiagnosticCollector();
            reader.errors().forEach(own::report);
            if (result.isPublished()) {
                new SecrecyProof(new TextReader(markdown), reader.stories(), workers).check(options.output(), own);
            }
            own.sorted().forEach(findings::report);
            // Else the record is still that of an earlier check, and so is what belongs to it.
            cache.keep(
                    FindingCache.OF_SITE,
                    result.isPublished()
                            ? new FindingCache.Entry(own.sorted(), exceptions.asked(findings.sorted()))
                            : cache.recall(FindingCache.OF_SITE));
            cache.save();
        }
        before.get()
                .ifPresent(pages ->
                        VanishedStories.check(pages, WrittenPages.of(result, config.languages()), stories, findings));
        if (built != null) {
            new SecrecyProof(new TextReader(markdown), stories.get(), workers).check(built, findings);
            new BuiltLinks(config.baseUrl(), workers).check(built, findings);
        }
        if (external != null) {
            external.check(
                    options,
                    config,
                    stories.get(),
                    new AddressReader(markdown, workers),
                    answers(options.output()),
                    findings);
        }
        return exceptions;
    }

    private static Set<String> files(List<Diagnostic> findings) {
        return findings.stream().map(it -> it.position().file()).collect(Collectors.toSet());
    }

    /** Checks the texts of a site that could not be made for another reason than they. */
    private void readTexts(
            SecondReader reader,
            SiteConfig config,
            MarkdownParser markdown,
            Workers workers,
            DiagnosticSink findings,
            DiagnosticSink ofReading) {
        ContentTree tree = ContentReader.walk(options.source(), ofReading);
        List<Story> stories = new ContentReader(config, markdown, SourceMemory.NONE, workers, ofReading)
                .readStories(tree, options.now())
                .all();
        reader.read(stories, config, tree, markdown, workers, findings);
    }

    private List<Story> readStories(SiteConfig config, MarkdownParser markdown, Workers workers) {
        DiagnosticCollector told = new DiagnosticCollector();
        return new ContentReader(config, markdown, SourceMemory.NONE, workers, told)
                .readStories(ContentReader.walk(options.source(), told), options.now())
                .withPages();
    }
}
