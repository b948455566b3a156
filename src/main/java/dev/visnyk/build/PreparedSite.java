package dev.visnyk.build;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Content;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.PhotoFinder;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.image.Icon;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.image.PhotoPlaces;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Translations;
import dev.visnyk.output.Documents;
import dev.visnyk.output.PlannedSite;
import dev.visnyk.parallel.Workers;
import dev.visnyk.query.Asker;
import dev.visnyk.query.SiteAnswers;
import dev.visnyk.record.Ledger;
import dev.visnyk.record.QueryMetrics;
import dev.visnyk.render.PageRenderer;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Permalink;
import dev.visnyk.routing.ReservedSlugs;
import dev.visnyk.routing.RouteTable;
import dev.visnyk.theme.Theme;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
     * Reads a site's content.
     *
     * @param theme its theme
     * @param broken files to leave out, because they are known to be broken
     * @param isWritten whether the site has a file, by its path; asked when links are followed
     * @param inspection looks at what was read
     */
    static PreparedSite read(
            SiteConfig config,
            Supplier<ReadyTheme> theme,
            Inputs inputs,
            Workers workers,
            Set<String> broken,
            Predicate<String> isWritten,
            Inspection inspection,
            DiagnosticSink findings) {
        BuildOptions options = inputs.options();
        inputs.findings().forEach(findings::report);
        MarkdownParser markdown = markdown(config);
        Content content = new ContentReader(config, markdown, inputs.sources(), workers, findings)
                .read(inputs.tree(), options.visibility(), broken, !options.keepGoing());
        Optional<Instant> inspectedUntil = inspection.inspect(
                () -> new Inspection.Subject(
                        config,
                        inputs.settingsHash(),
                        content.site(),
                        content.stories(options.visibility(), workers),
                        inputs.tree(),
                        inputs.sources(),
                        markdown,
                        workers),
                findings);
        PreparedSite site = of(content, theme, inputs, workers, isWritten, findings);
        return new PreparedSite(
                config,
                site.planned,
                site.ledger,
                site.renderer,
                Stream.concat(Stream.ofNullable(site.due), inspectedUntil.stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    static MarkdownParser markdown(SiteConfig config) {
        return new MarkdownParser(new MarkdownOptions(
                config.trustedHtml() ? MarkdownOptions.RawHtml.TRUSTED : MarkdownOptions.RawHtml.CLEAN));
    }

    /** Routes what was read, and makes it ready to be rendered. */
    static PreparedSite of(
            Content content,
            Theme theme,
            Inputs inputs,
            Workers workers,
            Predicate<String> isWritten,
            DiagnosticSink findings) {
        Supplier<ReadyTheme> ready = workers.start(() -> ReadyTheme.of(theme, content.config(), inputs.options()));
        return of(content, ready, inputs, workers, isWritten, findings);
    }

    private static PreparedSite of(
            Content content,
            Supplier<ReadyTheme> theme,
            Inputs inputs,
            Workers workers,
            Predicate<String> isWritten,
            DiagnosticSink findings) {
        SiteConfig config = content.config();
        Site site = content.site();
        ReservedSlugs.check(site, findings);
        Supplier<SiteIndex> indexing = workers.start(() -> new SiteIndex(site, config.zone()));
        PhotoLibrary photos = new SitePhotos(config, inputs.options(), findings)
                .read(
                        site,
                        inputs.tree(),
                        inputs.sources(),
                        workers,
                        new PhotoPlaces(site, inputs.tree(), markdown(config), findings));
        Icon.check(config, inputs.tree(), findings);
        if (config.hosting().security() != null) {
            config.hosting().security().check(inputs.options().now(), findings);
        }
        SiteIndex index = indexing.get();
        RouteTable routes = new RouteTable(index, permalink(config, findings), config.zone(), config.pageSize());
        ReadyTheme ready = theme.get();
        PlannedSite planned = new PlannedSite(
                config,
                site,
                index,
                routes,
                ready.assets(),
                photos,
                inputs.tree(),
                inputs.options().visibility().isPreview());
        return of(planned, ready.theme(), ready.renderer(), inputs, isWritten);
    }

    private static PreparedSite of(
            PlannedSite planned, Theme theme, PageRenderer renderer, Inputs inputs, Predicate<String> isWritten) {
        SiteAnswers answers = new SiteAnswers(new SiteAnswers.Sources(
                planned.config(),
                planned.index(),
                planned.routes(),
                theme,
                planned.assets(),
                planned.photos(),
                new PhotoFinder(inputs.tree()),
                markdown(planned.config()),
                inputs.sources(),
                isWritten,
                planned.isPreview()));
        return new PreparedSite(
                planned.config(),
                planned,
                new Ledger(answers, inputs.options().measured() ? new QueryMetrics() : null),
                renderer,
                planned.site().nextChange());
    }

    /** The same site when nothing has changed but what pages show of some stories. */
    PreparedSite withTexts(Content content, Theme theme, Inputs inputs, Predicate<String> isWritten) {
        boolean isSame = content.site() == planned.site();
        SiteIndex index = isSame ? planned.index() : planned.index().with(content.site());
        PlannedSite changed = new PlannedSite(
                config,
                content.site(),
                index,
                isSame ? planned.routes() : planned.routes().with(index),
                planned.assets(),
                planned.photos(),
                inputs.tree(),
                planned.isPreview());
        return of(changed, theme, renderer, inputs, isWritten);
    }

    /** The same site in another theme. */
    PreparedSite withTheme(Theme theme, Inputs inputs, Predicate<String> isWritten) {
        ReadyTheme ready = ReadyTheme.of(theme, config, inputs.options());
        PlannedSite changed = new PlannedSite(
                config,
                planned.site(),
                planned.index(),
                planned.routes(),
                ready.assets(),
                planned.photos(),
                inputs.tree(),
                planned.isPreview());
        return of(changed, theme, ready.renderer(), inputs, isWritten);
    }

    /**
     * Makes a page, or a file for machines.
     *
     * @param asker answers its questions
     * @return its text as UTF-8, valid until the same thread makes another
     */
    ByteWriter text(PageId page, Asker asker, DiagnosticSink findings) {
        if (!Documents.isOne(page)) {
            return renderer.render(page, asker, findings);
        }
        CharSequence document = new Documents(renderer).write(page, asker, findings);
        ByteWriter bytes = new ByteWriter(document.length());
        bytes.utf8(document);
        return bytes;
    }

    /** Where the time of rendering went, if it was measured. */
    Metrics metrics() {
        return new Metrics(renderer.metrics(), ledger.metrics());
    }

    Map<String, Language> languages() {
        return languages(config);
    }

    /** The languages of a site by their keys. */
    static Map<String, Language> languages(SiteConfig config) {
        return config.languages().stream().collect(Collectors.toMap(Language::key, Function.identity()));
    }

    /** The URL of a page, root-relative. */
    String url(PageId page) {
        return config.baseUrl().path() + planned.routes().route(page).path();
    }

    /** The URLs of the articles whose text is in some files. */
    Set<String> urls(Set<String> files) {
        Set<String> urls = new HashSet<>();
        for (Translations story : planned.site().stories()) {
            for (Article article : story.articles()) {
                if (files.contains(article.source().path())) {
                    urls.add(url(new PageId.OfArticle(article.key(), article.language())));
                }
            }
        }
        return urls;
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
}
