package dev.visnyk.output;

import dev.visnyk.query.Asker;
import dev.visnyk.query.FeedView;
import dev.visnyk.query.Query;
import dev.visnyk.routing.PageId;

/** Files for machines, which are written by code where pages are rendered with a template. */
public final class Documents {
    private Documents() {}

    /** Whether something is such a file. */
    public static boolean isOne(PageId id) {
        return id instanceof PageId.Feed
                || id instanceof PageId.SitemapIndex
                || id instanceof PageId.Sitemap
                || id instanceof PageId.NewsSitemap;
    }

    /** The text of such a file. */
    public static CharSequence write(PageId id, Asker asker) {
        if (id instanceof PageId.Feed feed) {
            return write(feed, asker);
        }
        if (id instanceof PageId.SitemapIndex all) {
            return SitemapXml.index(asker.ask(new Query.AllSitemaps(all)));
        }
        if (id instanceof PageId.Sitemap sitemap) {
            return SitemapXml.addresses(asker.ask(new Query.AddressesOf(sitemap)));
        }
        return SitemapXml.news(asker.ask(new Query.NewsOf((PageId.NewsSitemap) id)));
    }

    private static CharSequence write(PageId.Feed id, Asker asker) {
        FeedView feed = asker.ask(new Query.FeedOf(id.list()));
        String self = feed.url() + id.format().file();
        return switch (id.format()) {
            case RSS -> RssFeed.write(feed, self);
            case ATOM -> AtomFeed.write(feed, self);
            case JSON -> JsonFeed.write(feed, self);
        };
    }
}
