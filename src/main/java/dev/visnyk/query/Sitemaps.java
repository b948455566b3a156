package dev.visnyk.query;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which pages search engines are told of (sitemaps.org 0.9, Google's news sitemaps). Those that ask to be left out, that say
 * another page is to be preferred, and later pages of lists are not among them.
 */
public final class Sitemaps {
    /** Half of what is allowed, so that 50 MB can't be exceeded either: that leaves two thousand bytes an address. */
    private static final int MOST_ADDRESSES = 25_000;

    private static final int MOST_NEWS = 1_000;

    private final SiteConfig config;
    private final SiteIndex index;
    private final RouteTable routes;
    private final int mostAddresses;
    private final Map<Language, List<PageId>> pages = new ConcurrentHashMap<>();

    public Sitemaps(SiteConfig config, SiteIndex index, RouteTable routes) {
        this(config, index, routes, MOST_ADDRESSES);
    }

    /** {@code mostAddresses} is how many a sitemap holds. */
    Sitemaps(SiteConfig config, SiteIndex index, RouteTable routes, int mostAddresses) {
        this.config = config;
        this.index = index;
        this.routes = routes;
        this.mostAddresses = mostAddresses;
    }

    /** Sitemaps of a language. */
    public int count(Language language) {
        return parts(pages(language).size(), mostAddresses);
    }

    /** News sitemaps; at least one, which may be empty. */
    public int newsCount() {
        return Math.max(1, parts(news().size(), MOST_NEWS));
    }

    private static int parts(int size, int most) {
        return (size + most - 1) / most;
    }

    private static <T> List<T> part(List<T> all, int number, int most) {
        int from = Math.min(all.size(), (number - 1) * most);
        return all.subList(from, Math.min(all.size(), from + most));
    }

    /** All sitemaps there are. */
    SitemapView index(ViewFactory views) {
        List<SitemapView.Entry> entries = new ArrayList<>();
        for (Language language : config.languages()) {
            for (int number = 1; number <= count(language); number++) {
                entries.add(sitemap(new PageId.Sitemap(language, number), views));
            }
        }
        for (int number = 1; number <= newsCount(); number++) {
            entries.add(sitemap(new PageId.NewsSitemap(config.defaultLanguage(), number), views));
        }
        return new SitemapView(entries);
    }

    private SitemapView.Entry sitemap(PageId sitemap, ViewFactory views) {
        return new SitemapView.Entry(url(sitemap, views), "", "");
    }

    SitemapView of(PageId.Sitemap sitemap, ViewFactory views) {
        List<SitemapView.Entry> entries = new ArrayList<>();
        for (PageId page : part(pages(sitemap.language()), sitemap.number(), mostAddresses)) {
            Instant changed = changed(page);
            entries.add(new SitemapView.Entry(
                    url(page, views),
                    changed == null
                            ? ""
                            : views.moment(changed, page.language()).iso(),
                    photo(page, views)));
        }
        return new SitemapView(entries);
    }

    List<NewsStory> news(PageId.NewsSitemap sitemap, ViewFactory views) {
        List<NewsStory> stories = new ArrayList<>();
        for (Article article : part(news(), sitemap.number(), MOST_NEWS)) {
            stories.add(new NewsStory(
                    views.card(article),
                    config.baseUrl().origin(),
                    config.title().in(article.language(), "Visnyk"),
                    isoLanguage(article.language().tag())));
        }
        return stories;
    }

    /** The language as ISO 639 writes it, but for the two Chinese ones that Google tells apart. */
    private static String isoLanguage(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        boolean isWhole = lower.equals("zh-cn") || lower.equals("zh-tw") || lower.indexOf('-') < 0;
        return isWhole ? lower : lower.substring(0, lower.indexOf('-'));
    }

    private List<PageId> pages(Language language) {
        return pages.computeIfAbsent(language, this::findPages);
    }

    /** The pages of a language, stories last, newest first. */
    private List<PageId> findPages(Language language) {
        List<PageId> found = new ArrayList<>();
        found.add(new PageId.Home(language));
        for (ListId.Kind kind :
                List.of(ListId.Kind.SECTION, ListId.Kind.TOPIC, ListId.Kind.AUTHOR, ListId.Kind.MONTH)) {
            for (ListId list : index.lists(kind, language)) {
                found.add(new PageId.Listing(list, 1));
            }
        }
        for (ListId.Kind kind : List.of(ListId.Kind.TOPIC, ListId.Kind.AUTHOR, ListId.Kind.MONTH)) {
            PageId all = new PageId.Index(kind, language);
            if (routes.exists(all)) {
                found.add(all);
            }
        }
        found.add(new PageId.Corrections(language));
        if (config.imprint() != null) {
            found.add(new PageId.Imprint(language));
        }
        for (List<StandingPage> versions : index.site().pages().values()) {
            for (StandingPage page : versions) {
                if (page.language().equals(language) && !page.noindex()) {
                    found.add(new PageId.Standing(page.key(), language));
                }
            }
        }
        for (Article article : index.list(ListId.all(language))) {
            if (article.isFound()) {
                found.add(new PageId.OfArticle(article.key(), language));
            }
        }
        return found;
    }

    /** The stories of the last two days in every language, newest first. */
    private List<Article> news() {
        List<Article> news = new ArrayList<>();
        for (Translations story : index.site().stories()) {
            for (Article article : story.articles()) {
                if (index.site().isNews(article)) {
                    news.add(article);
                }
            }
        }
        return news;
    }

    /** The last significant change of what a page shows; null when nothing is known of it. */
    private @Nullable Instant changed(PageId page) {
        if (page instanceof PageId.OfArticle of) {
            return changed(index.article(of.key(), of.language()).orElseThrow());
        }
        List<Article> shown = List.of();
        if (page instanceof PageId.Home home) {
            shown = index.list(ListId.all(home.language()));
        } else if (page instanceof PageId.Listing listing) {
            shown = index.list(listing.list());
        }
        Instant latest = null;
        for (Article article : shown.subList(0, Math.min(shown.size(), routes.pageSize()))) {
            Instant changed = changed(article);
            latest = latest == null || changed.isAfter(latest) ? changed : latest;
        }
        return latest;
    }

    private static Instant changed(Article article) {
        return article.updated() == null ? article.published() : article.updated();
    }

    private String photo(PageId page, ViewFactory views) {
        if (page instanceof PageId.OfArticle of) {
            PhotoView photo = views.photo(index.article(of.key(), of.language()).orElseThrow());
            return photo == null ? "" : config.baseUrl().origin() + photo.url();
        }
        return "";
    }

    private String url(PageId page, ViewFactory views) {
        return views.absoluteUrl(routes.route(page).path());
    }
}
