package dev.visnyk.routing;

import dev.visnyk.i18n.Transliteration;
import dev.visnyk.model.Article;
import dev.visnyk.model.Author;
import dev.visnyk.model.Gone;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.Section;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Topic;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The path of every page there is. The words it uses itself are reserved: no section or standing page may take them. */
public final class RouteTable {
    /** Slugs that would collide with pages of every site. */
    public static final Set<String> RESERVED =
            Set.of("topics", "authors", "archive", "page", "corrections", "search", "404.html");

    private final SiteIndex index;
    private final Permalink articles;
    private final ZoneId zone;
    private final int pageSize;
    private final ConcurrentMap<Article, String> articlePaths = new ConcurrentHashMap<>();

    /**
     * @param index the site
     * @param articles the pattern of articles
     * @param zone the newsroom's time zone
     * @param pageSize articles on a list page
     */
    public RouteTable(SiteIndex index, Permalink articles, ZoneId zone, int pageSize) {
        this.index = index;
        this.articles = articles;
        this.zone = zone;
        this.pageSize = pageSize;
    }

    /** The routes of the same site with other texts of some of its stories. */
    public RouteTable with(SiteIndex other) {
        return new RouteTable(other, articles, zone, pageSize);
    }

    /** The route of a page, whether or not the page exists. */
    public Route route(PageId page) {
        return Route.of(path(page));
    }

    private String path(PageId page) {
        if (page instanceof PageId.OfArticle article) {
            return article(index.article(article.key(), article.language()).orElseThrow());
        }
        if (page instanceof PageId.Listing listing) {
            String first = list(listing.list());
            return listing.number() == 1 ? first : first + "page/" + listing.number() + "/";
        }
        if (page instanceof PageId.Feed feed) {
            return list(feed.list()) + feed.format().file();
        }
        if (page instanceof PageId.SitemapIndex) {
            return "/sitemap.xml";
        }
        if (page instanceof PageId.Sitemap sitemap) {
            return part("/sitemap-" + sitemap.language().key(), sitemap.number());
        }
        if (page instanceof PageId.NewsSitemap news) {
            return part("/sitemap-news", news.number());
        }
        String root = languageRoot(page.language());
        if (page instanceof PageId.Home home) {
            return home(home.language());
        }
        if (page instanceof PageId.Index all) {
            return root + word(all.kind()) + "/";
        }
        if (page instanceof PageId.Standing standing) {
            String slug = index.page(standing.key(), standing.language())
                    .map(StandingPage::slug)
                    .orElse(standing.key());
            return root + slug + "/";
        }
        if (page instanceof PageId.NotFound notFound) {
            return notFound.isRoot() ? "/404.html" : root + "404.html";
        }
        if (page instanceof PageId.Moved moved) {
            return moved.from();
        }
        if (page instanceof PageId.Search) {
            return root + "search/";
        }
        if (page instanceof PageId.SearchIndex part) {
            return root + "search/stories-" + part.number() + ".json";
        }
        return root + (page instanceof PageId.Imprint ? "imprint/" : "corrections/");
    }

    private static String part(String name, int number) {
        return number == 1 ? name + ".xml" : name + "-" + number + ".xml";
    }

    /** Whether a page exists: a list does if it has an article, a home always. */
    public boolean exists(PageId page) {
        if (page instanceof PageId.OfArticle article) {
            return index.article(article.key(), article.language()).isPresent();
        }
        if (page instanceof PageId.Listing listing) {
            return listing.number() <= pageCount(listing.list());
        }
        if (page instanceof PageId.Index all) {
            return !index.lists(all.kind(), all.language()).isEmpty();
        }
        if (page instanceof PageId.Standing standing) {
            return index.page(standing.key(), standing.language()).isPresent();
        }
        return true;
    }

    /** Pages that a list fills; 0 for a list without articles. */
    public int pageCount(ListId list) {
        return (index.list(list).size() + pageSize - 1) / pageSize;
    }

    public int pageSize() {
        return pageSize;
    }

    public String home(Language language) {
        return language.equals(index.site().defaultLanguage()) ? "/" : languageRoot(language);
    }

    /** The folder that all pages of a language are in, ending in {@code /}. */
    public String languageRoot(Language language) {
        return language.path().isEmpty() ? "/" : "/" + language.path() + "/";
    }

    public String article(Article article) {
        return articlePaths.computeIfAbsent(article, this::articlePath);
    }

    private String articlePath(Article article) {
        return articles.path(article, slug(article.section(), article.language()), zone);
    }

    /** Where a text was that readers can't see any more. */
    public String gone(Gone text) {
        Language language = text.language();
        Section section = text.section();
        if (section == null) {
            return languageRoot(language) + text.slug() + "/";
        }
        return articles.path(
                new Permalink.Values(
                        language.path(), slug(section, language), text.published(), text.slug(), text.id()),
                zone);
    }

    private String list(ListId list) {
        Language language = list.language();
        String root = languageRoot(language);
        return switch (list.kind()) {
            case ALL -> home(language);
            case SECTION ->
                root + index.section(list.key()).map(it -> slug(it, language)).orElse(list.key()) + "/";
            case TOPIC ->
                root + "topics/"
                        + index.topic(list.key()).map(it -> slug(it, language)).orElse(list.key()) + "/";
            case AUTHOR ->
                root + "authors/" + index.author(list.key()).map(Author::slug).orElse(list.key()) + "/";
            case MONTH -> root + "archive/" + list.key().replace('-', '/') + "/";
        };
    }

    private static String word(ListId.Kind kind) {
        return switch (kind) {
            case TOPIC -> "topics";
            case AUTHOR -> "authors";
            case MONTH -> "archive";
            case ALL, SECTION -> throw new IllegalArgumentException("there is no index of " + kind);
        };
    }

    /** A section's part of URLs in a language. */
    public static String slug(Section section, Language language) {
        return section.slug().in(language, sluggish(section.key(), language));
    }

    /** A topic's part of URLs in a language. */
    public static String slug(Topic topic, Language language) {
        return topic.slug().in(language, sluggish(topic.key(), language));
    }

    private static String sluggish(String key, Language language) {
        boolean isPlain = key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        return isPlain ? key : Transliteration.slug(key, language.tag());
    }

    /** The site all of this is about. */
    public Site site() {
        return index.site();
    }
}
