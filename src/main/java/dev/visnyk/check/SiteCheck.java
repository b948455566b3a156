package dev.visnyk.check;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.BuildResult;
import dev.visnyk.build.Progress;
import dev.visnyk.build.SiteBuilder;
import dev.visnyk.build.WrittenPages;
import dev.visnyk.config.CheckSettings;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ConfigFile;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks a site: makes it as a build would, in a folder of its own beside the record, reads every text once more, and looks
 * through what was made. What it knows from earlier is not done again.
 */
public final class SiteCheck {
    private final BuildOptions options;
    private final Path published;
    private final @Nullable Path built;
    private final Progress progress;

    /**
     * @param options those of a build whose output is {@link #folder}
     * @param published where the site is published, of which the record of its last build tells
     * @param built a site that was built elsewhere and is to be looked through too, or null
     */
    public SiteCheck(BuildOptions options, Path published, @Nullable Path built, Progress progress) {
        this.options = options;
        this.published = published;
        this.built = built;
        this.progress = progress;
    }

    /** Where the site is made. */
    public static Path folder(Path cache) {
        return cache.resolve("check").resolve("site");
    }

    /** All that is wrong with the site, in the order of places. */
    public List<Diagnostic> findings() {
        Path saved = Objects.requireNonNull(options.output().getParent()).resolve("findings");
        FindingCache cache = FindingCache.at(saved, Program.id());
        SecondReader reader = new SecondReader(cache);
        DiagnosticCollector findings = new DiagnosticCollector();
        BuildResult result = new SiteBuilder(options, reader, progress).build();
        result.findings().forEach(findings::report);
        Optional<SiteConfig> config = ConfigFile.read(
                options.source(), options.environment(), null, SourceMemory.NONE, new DiagnosticCollector());
        if (config.isPresent()) {
            lookThrough(result, reader, cache, config.get(), findings);
        }
        // With site.yaml wrong, which the build reports, each rule's own severity holds.
        CheckSettings settings = config.map(SiteConfig::checks).orElse(new CheckSettings(Map.of()));
        Exceptions exceptions = new Exceptions(options.source());
        return findings.sorted().stream()
                .filter(finding -> !exceptions.include(finding))
                .flatMap(finding -> settings.apply(finding).stream())
                .sorted()
                .toList();
    }

    private void lookThrough(
            BuildResult result,
            SecondReader reader,
            FindingCache cache,
            SiteConfig config,
            DiagnosticCollector findings) {
        MarkdownParser markdown = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));
        try (Workers workers = new Workers(options.threads())) {
            Supplier<List<Story>> stories =
                    () -> reader.stories().isEmpty() ? readStories(config, markdown, workers) : reader.stories();
            if (reader.stories().isEmpty()) {
                cache.recall(FindingCache.OF_SITE).forEach(findings::report);
            } else {
                DiagnosticCollector own = new DiagnosticCollector();
                if (result.isPublished()) {
                    new SecrecyProof(new TextReader(markdown), reader.stories(), workers).check(options.output(), own);
                }
                own.sorted().forEach(findings::report);
                cache.keep(FindingCache.OF_SITE, own.sorted());
                cache.save();
            }
            if (result.isPublished()) {
                checkAddresses(stories, config, findings);
            }
            if (built != null) {
                new SecrecyProof(new TextReader(markdown), stories.get(), workers).check(built, findings);
                new BuiltLinks(config.baseUrl(), workers).check(built, findings);
            }
        }
    }

    private List<Story> readStories(SiteConfig config, MarkdownParser markdown, Workers workers) {
        DiagnosticCollector told = new DiagnosticCollector();
        return new ContentReader(config, markdown, SourceMemory.NONE, workers, told)
                .readStories(ContentReader.walk(options.source(), told), options.now())
                .all();
    }

    private void checkAddresses(Supplier<List<Story>> stories, SiteConfig config, DiagnosticSink findings) {
        Optional<WrittenPages> before =
                WrittenPages.in(options.source(), published, options.cache(), config.languages());
        Optional<WrittenPages> next =
                WrittenPages.in(options.source(), options.output(), options.cache(), config.languages());
        if (before.isPresent() && next.isPresent()) {
            VanishedStories.check(before.get(), next.get(), stories, findings);
        }
    }
}
