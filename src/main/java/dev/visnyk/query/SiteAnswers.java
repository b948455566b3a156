package dev.visnyk.query;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.PhotoFinder;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.image.Icon;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.image.PhotoUse;
import dev.visnyk.image.Rights;
import dev.visnyk.markdown.BodyKind;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Article;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Correction;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.StandingPage;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import dev.visnyk.theme.Message;
import dev.visnyk.theme.Theme;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers from the site as it was read. Immutable, but for reading bodies when they are asked for. */
public final class SiteAnswers implements Answers {
    private final SiteIndex index;
    private final RouteTable routes;
    private final Theme theme;
    private final AssetTable assets;
    private final PhotoFinder photoFinder;
    private final ViewFactory views;
    private final AlternatesFinder alternates;
    private final RelatedStories related;
    private final LinkResolver links;
    private final Bodies bodies;
    private final FrontPage frontPage;
    private final Lists lists;
    private final Heads heads;
    private final FeedViews feeds;
    private final Sitemaps sitemaps;
    private final SearchIndexes searches;
    private final Publishers publishers;

    /**
     * What answers are made from.
     *
     * @param isWritten whether the build writes a file, by its path relative to the output folder
     * @param isPreview whether texts that readers may not see yet, or no more, are shown
     */
    public record Sources(
            SiteConfig config,
            SiteIndex index,
            RouteTable routes,
            Theme theme,
            AssetTable assets,
            PhotoLibrary photos,
            PhotoFinder photoFinder,
            MarkdownParser markdown,
            SourceMemory memory,
            Predicate<String> isWritten,
            boolean isPreview) {}

    public SiteAnswers(Sources sources) {
        index = sources.index();
        routes = sources.routes();
        theme = sources.theme();
        assets = sources.assets();
        photoFinder = sources.photoFinder();
        views = new ViewFactory(sources.config(), index, routes, sources.photos());
        alternates = new AlternatesFinder(index, routes, views);
        related = new RelatedStories(index);
        links = new LinkResolver(index, views, sources.isWritten());
        bodies = new Bodies(
                sources.markdown(), sources.memory(), sources.config().languages());
        frontPage = new FrontPage(index, views);
        lists = new Lists(index, routes, views);
        feeds = new FeedViews(sources.config(), index, views, lists);
        searches = new SearchIndexes(index);
        sitemaps = new Sitemaps(sources.config(), index, routes);
        heads = new Heads(
                sources.config(),
                index,
                routes,
                views,
                new PageTexts(sources.config(), theme, index, routes, lists),
                Icon.of(sources.config(), sources.photos(), assets),
                sources.isPreview());
        publishers = new Publishers(sources.config(), index, views);
    }

    @Override
    public SiteView settings(Language language) {
        return heads.site(language);
    }

    @Override
    public Optional<Message> text(Language language, String key) {
        return theme.message(language, key);
    }

    @Override
    public Optional<String> asset(String name) {
        return assets.path(name).map(views::url);
    }

    @Override
    public Optional<String> template(String name) {
        return Optional.ofNullable(theme.templates().get(name));
    }

    @Override
    public PageView head(PageId page) {
        return heads.page(page);
    }

    @Override
    public Alternates alternates(PageId page) {
        return alternates.find(page);
    }

    @Override
    public ArticleView details(PageId.OfArticle page) {
        Article article = article(page);
        Language language = article.language();
        return new ArticleView(
                views.url(routes.article(article)),
                originalUrl(article),
                article.title(),
                article.description(),
                views.moment(article.published(), language),
                article.updated() == null ? null : views.moment(article.updated(), language),
                index.site().isOld(article),
                views.section(article.section(), language),
                article.authors().stream().map(it -> views.byline(it, language)).toList(),
                views.authors(article.translators(), language),
                article.topics().stream().map(it -> views.topic(it, language)).toList(),
                ViewFactory.word(article.type()),
                article.label() == null ? "" : ViewFactory.word(article.label()),
                views.photo(article),
                views.gallery(article),
                article.sources().stream()
                        .map(it -> new Link(it.name(), it.url()))
                        .toList(),
                article.corrections().stream()
                        .map(it -> new ArticleView.CorrectionView(views.moment(it.date(), language), it.text()))
                        .toList(),
                article.translation() == null ? "" : article.translation().method(),
                article.translation() == null ? "" : article.translation().reviewer(),
                article.ai() != null && article.ai().used(),
                article.ai() == null ? "" : article.ai().disclosure(),
                article.extra(),
                article.withheld());
    }

    private String originalUrl(Article article) {
        Article original = index.story(article.key()).orElseThrow().original();
        return original.equals(article) ? "" : views.url(routes.article(original));
    }

    @Override
    public PublisherView publisher(Language language) {
        return publishers.view(language);
    }

    @Override
    public ImprintView imprint(Language language) {
        return publishers.imprint(language);
    }

    @Override
    public String ownTemplate(PageId page) {
        String template = null;
        if (page instanceof PageId.OfArticle of) {
            template = article(of).template();
        } else if (page instanceof PageId.Standing standing) {
            template = page(standing).template();
        }
        return template == null ? "" : template;
    }

    @Override
    public Body body(PageId page) {
        return source(page)
                .map(file -> bodies.read(file, page.language(), bodyKind(page)))
                .orElse(Body.NONE);
    }

    @Override
    public long bodyVersion(PageId page) {
        return source(page)
                .map(file -> bodies.version(file, page.language(), bodyKind(page)))
                .orElse(0L);
    }

    private Optional<SourceFile> source(PageId page) {
        return page instanceof PageId.OfArticle of
                ? index.article(of.key(), of.language()).map(Article::source)
                : Optional.of(page((PageId.Standing) page).source());
    }

    private BodyKind bodyKind(PageId page) {
        return page instanceof PageId.OfArticle of && article(of).type() == ArticleType.LIVE
                ? BodyKind.LIVE
                : BodyKind.PLAIN;
    }

    @Override
    public List<Card> related(PageId.OfArticle article, int count) {
        return views.cards(related.find(article(article), count));
    }

    @Override
    public Neighbours neighbours(PageId.OfArticle page) {
        Article article = article(page);
        List<Article> section =
                index.list(new ListId(ListId.Kind.SECTION, article.section().key(), article.language()));
        int at = index.positionInSection(article);
        return new Neighbours(
                at > 0 ? views.card(section.get(at - 1)) : null,
                at + 1 < section.size() ? views.card(section.get(at + 1)) : null);
    }

    @Override
    public List<Card> latest(ListId list, int offset, int count) {
        List<Article> articles = index.list(list);
        int from = Math.min(Math.max(0, offset), articles.size());
        return views.cards(articles.subList(from, Math.min(from + Math.max(0, count), articles.size())));
    }

    @Override
    public ListingView listing(PageId.Listing page) {
        return lists.page(page);
    }

    @Override
    public IndexView index(PageId.Index page) {
        return lists.index(page);
    }

    @Override
    public FrontView front(Language language) {
        return frontPage.of(language);
    }

    @Override
    public List<CorrectionEntry> corrections(Language language) {
        record Line(Correction correction, Article article) {}
        List<Line> found = new ArrayList<>();
        for (Article article : index.list(ListId.all(language))) {
            article.corrections().forEach(correction -> found.add(new Line(correction, article)));
        }
        found.sort(Comparator.comparing((Line line) -> line.correction().date()).reversed());
        return found.stream()
                .map(line -> new CorrectionEntry(
                        views.moment(line.correction().date(), language),
                        line.correction().text(),
                        views.card(line.article())))
                .toList();
    }

    @Override
    public SearchView search(Language language) {
        return searches.view(language, views);
    }

    @Override
    public List<FoundStory> found(PageId.SearchIndex page) {
        return searches.of(page, views);
    }

    @Override
    public FeedView feed(ListId list) {
        return feeds.of(list);
    }

    @Override
    public SitemapView sitemaps() {
        return sitemaps.index(views);
    }

    @Override
    public SitemapView addresses(PageId.Sitemap page) {
        return sitemaps.of(page, views);
    }

    @Override
    public List<NewsStory> news(PageId.NewsSitemap page) {
        return sitemaps.news(page, views);
    }

    @Override
    public LinkTarget destination(PageId page, String folder, String destination) {
        return links.resolve(page.language(), folder, destination);
    }

    @Override
    public Optional<PhotoView> bodyPhoto(Query.BodyPhoto photo) {
        return photoFinder
                .find(photo.source(), photo.folder())
                .map(SourceFile::path)
                .map(file -> views.photo(
                                PhotoUse.figure(file, new Rights(photo.credit(), "", "")),
                                photo.alt(),
                                photo.caption(),
                                false)
                        .orElse(PhotoView.BROKEN));
    }

    @Override
    public Moment written(Language language, String isoLocalDateTime) {
        return views.moment(LocalDateTime.parse(isoLocalDateTime).atZone(views.zone()), language);
    }

    private Article article(PageId.OfArticle page) {
        return index.article(page.key(), page.language()).orElseThrow();
    }

    private StandingPage page(PageId.Standing page) {
        return index.page(page.key(), page.language()).orElseThrow();
    }
}
