package dev.visnyk.output;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.PortableHtml;
import dev.visnyk.query.Asker;
import dev.visnyk.query.FeedView;
import dev.visnyk.query.Query;
import dev.visnyk.render.PageRenderer;
import dev.visnyk.routing.PageId;
import java.util.function.Function;

/** Files for machines, which are written by code where pages are rendered with a template. */
public final class Documents {
    private final PageRenderer renderer;

    /** {@code renderer} renders the bodies of stories for feeds that have them. */
    public Documents(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** Whether something is such a file. */
    public static boolean isOne(PageId id) {
        return id instanceof PageId.Feed
                || id instanceof PageId.SitemapIndex
                || id instanceof PageId.Sitemap
                || id instanceof PageId.SearchIndex
                || id instanceof PageId.NewsSitemap;
    }

    /** The text of such a file. */
    public CharSequence write(PageId id, Asker asker, DiagnosticSink findings) {
        if (id instanceof PageId.Feed feed) {
            return write(feed, asker, findings);
        }
        if (id instanceof PageId.SitemapIndex all) {
            return SitemapXml.index(asker.ask(new Query.AllSitemaps(all)));
        }
        if (id instanceof PageId.Sitemap sitemap) {
            return SitemapXml.addresses(asker.ask(new Query.AddressesOf(sitemap)));
        }
        if (id instanceof PageId.SearchIndex part) {
            return SearchJson.write(asker.ask(new Query.FoundIn(part)));
        }
        return SitemapXml.news(asker.ask(new Query.NewsOf((PageId.NewsSitemap) id)));
    }

    private CharSequence write(PageId.Feed id, Asker asker, DiagnosticSink findings) {
        FeedView feed = asker.ask(new Query.FeedOf(id));
        String self = feed.origin() + feed.url() + id.format().file();
        Function<FeedView.Item, String> bodies =
                item -> feed.hasBodies() ? body(item, feed.origin(), id, asker, findings) : "";
        return switch (id.format()) {
            case RSS -> RssFeed.write(feed, self, bodies);
            case ATOM -> AtomFeed.write(feed, self, bodies);
            case JSON -> JsonFeed.write(feed, self, bodies);
        };
    }

    private String body(FeedView.Item item, String origin, PageId.Feed feed, Asker asker, DiagnosticSink findings) {
        PageId.OfArticle story = new PageId.OfArticle(item.story(), feed.language());
        boolean isAdvertisement = item.card().type().equals("sponsored");
        String body = renderer.storyBody(story, feed, isAdvertisement, asker, findings);
        return PortableHtml.of(body, origin + item.card().url());
    }
}
