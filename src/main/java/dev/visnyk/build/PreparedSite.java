package dev.visnyk.build;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Content;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.PhotoFinder;
import dev.visnyk.content.Visibility;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.image.Icon;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Article;
import dev.visnyk.model.Author;
import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.Translations;
import dev.visnyk.output.PlannedSite;
import dev.visnyk.parallel.Workers;
import dev.visnyk.query.SiteAnswers;
import dev.visnyk.record.Ledger;
import dev.visnyk.record.QueryMetrics;
import dev.visnyk.render.PageRenderer;
import dev.visnyk.render.TemplateMetrics;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Permalink;
import dev.visnyk.routing.ReservedSlugs;
import dev.visnyk.routing.RouteTable;
import dev.visnyk.theme.Theme;
import dev.visnyk.theme.ThemeReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site that is read and routed, and can be rendered page by page.
 *
 * @param config its configuration
 * @param planned what its files are planned from
 * @param ledger answers the questions of pages, and notes them
 * @param renderer renders pages
 * @param due when it is another site by itself, or there is something else to say of it; null for never
 */
record PreparedSite(
        SiteConfig config,
        PlannedSite planned,
        Ledger ledger,
        PageRenderer renderer,
        @Nullable Instant due) {
    /**
     * Reads a site's content and theme.
     *
     * @param broken files to leave out, because they are known to be broken
     * @param isWritten whether the site has a file, by its path; asked when links are followed
     * @param inspection looks at what was read
     */
    static PreparedSite read(
            SiteConfig config,
            Inputs inputs,
            Workers workers,
            Set<String> broken,
            Predicate<String> isWritten,
            Inspection inspection,
            DiagnosticSink findings) {
        BuildOptions options = inputs.options();
        inputs.findings().forEach(findings::report);
        ContentTree tree = inputs.tree();
        Theme theme = new ThemeReader(findings).read(inputs.theme(), config.languages());
        MarkdownParser markdown = new MarkdownParser(new MarkdownOptions(
                config.trustedHtml() ? MarkdownOptions.RawHtml.TRUSTED : MarkdownOptions.RawHtml.CLEAN));
        Visibility visibility = new Visibility(options.now(), options.drafts(), options.future(), options.expired());
        Content content = new ContentReader(config, markdown, inputs.sources(), workers, findings)
                .read(tree, visibility, broken, !options.keepGoing());
        Site site = content.site();
        Optional<Instant> inspectedUntil = inspection.inspect(
                () -> new Inspection.Subject(
                        config,
                        inputs.settingsHash(),
                        site,
                        content.stories().get(),
                        tree,
                        inputs.sources(),
                        markdown,
                        workers),
                findings);
        ReservedSlugs.check(site, findings);
        SiteIndex index = new SiteIndex(site, config.zone());
        RouteTable routes = new RouteTable(index, permalink(config, findings), config.zone(), config.pageSize());
        PhotoLibrary photos = PhotoLibrary.read(
                photoFiles(config, site, tree),
                file -> ContentTree.staticPath(file.path()),
                inputs.sources(),
                workers,
                findings);
        Icon.check(config, tree, findings);
        if (config.hosting().security() != null) {
            config.hosting().security().check(options.now(), findings);
        }
        AssetTable assets = new AssetTable(theme.assets());
        SiteAnswers answers = new SiteAnswers(new SiteAnswers.Sources(
                config,
                index,
                routes,
                theme,
                assets,
                photos,
                new PhotoFinder(tree),
                markdown,
                inputs.sources(),
                isWritten,
                visibility.isPreview()));
        return new PreparedSite(
                config,
                new PlannedSite(config, site, index, routes, assets, photos, tree, visibility.isPreview()),
                new Ledger(answers, options.measured() ? new QueryMetrics() : null),
                new PageRenderer(theme, options.measured() ? new TemplateMetrics() : null),
                Stream.concat(Stream.ofNullable(site.nextChange()), inspectedUntil.stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Where the time of rendering went, if it was measured. */
    Metrics metrics() {
        return new Metrics(renderer.metrics(), ledger.metrics());
    }

    Map<String, Language> languages() {
        return config.languages().stream().collect(Collectors.toMap(Language::key, Function.identity()));
    }

    /** The URL of a page, root-relative. */
    String url(PageId page) {
        return config.baseUrl().path() + planned.routes().route(page).path();
    }

    /** The URLs of the articles whose text is in some files. */
    Set<String> urls(Set<String> files) {
        return planned.site().stories().stream()
                .flatMap(story -> story.articles().stream())
                .filter(article -> files.contains(article.source().path()))
                .map(article -> url(new PageId.OfArticle(article.key(), article.language())))
                .collect(Collectors.toSet());
    }

    private static Permalink permalink(SiteConfig config, DiagnosticSink findings) {
        try {
            return Permalink.parse(config.articlePattern());
        } catch (IllegalArgumentException e) {
            findings.report(
                    Rule.CONFIG_VALUE,
                    config.patternPosition(),
                    String.valueOf(e.getMessage()),
                    "write for example /{lang}/{section}/{yyyy}/{MM}/{slug}/");
            return Permalink.parse("/{lang}/{section}/{slug}/");
        }
    }

    /** The files of all photos and icons that shown pages use, each once. */
    private static List<SourceFile> photoFiles(SiteConfig config, Site site, ContentTree tree) {
        Set<String> paths = new HashSet<>();
        config.icons().forEach(icon -> paths.add(ContentTree.ofStatic(icon.path())));
        for (Translations story : site.stories()) {
            for (Article article : story.articles()) {
                paths.addAll(article.photoFiles());
                addPortraits(article.authors(), paths);
                addPortraits(article.translators(), paths);
            }
        }
        site.pages().values().forEach(pages -> pages.forEach(page -> paths.addAll(page.bodyPhotos())));
        return paths.stream().sorted().map(tree::file).flatMap(Optional::stream).toList();
    }

    private static void addPortraits(List<Author> people, Set<String> paths) {
        for (Author person : people) {
            if (person.photo() != null) {
                paths.add(person.photo());
            }
        }
    }
}
