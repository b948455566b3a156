package dev.visnyk.routing;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import java.util.Map;
import java.util.Optional;

/** Page ids as bytes: the same page, the same bytes. */
public final class PageIdCodec {
    private enum Kind {
        HOME,
        ARTICLE,
        LISTING,
        INDEX,
        STANDING,
        CORRECTIONS,
        IMPRINT,
        SEARCH,
        SEARCH_INDEX,
        FEED,
        SITEMAP_INDEX,
        SITEMAP,
        NEWS_SITEMAP,
        NOT_FOUND,
        MOVED
    }

    private PageIdCodec() {}

    public static void write(PageId page, ByteWriter out) {
        if (page instanceof PageId.OfArticle article) {
            begin(Kind.ARTICLE, page, out);
            out.text(article.key());
        } else if (page instanceof PageId.Listing listing) {
            begin(Kind.LISTING, page, out);
            list(listing.list(), out);
            out.number(listing.number());
        } else if (page instanceof PageId.Home) {
            begin(Kind.HOME, page, out);
        } else if (page instanceof PageId.Index index) {
            begin(Kind.INDEX, page, out);
            out.constant(index.kind());
        } else if (page instanceof PageId.Standing standing) {
            begin(Kind.STANDING, page, out);
            out.text(standing.key());
        } else if (page instanceof PageId.Corrections) {
            begin(Kind.CORRECTIONS, page, out);
        } else if (page instanceof PageId.Imprint) {
            begin(Kind.IMPRINT, page, out);
        } else if (page instanceof PageId.Search) {
            begin(Kind.SEARCH, page, out);
        } else if (page instanceof PageId.SearchIndex part) {
            begin(Kind.SEARCH_INDEX, page, out);
            out.number(part.number());
        } else if (page instanceof PageId.NotFound notFound) {
            begin(Kind.NOT_FOUND, page, out);
            out.flag(notFound.isRoot());
        } else if (page instanceof PageId.Feed feed) {
            begin(Kind.FEED, page, out);
            list(feed.list(), out);
            out.constant(feed.format());
        } else if (page instanceof PageId.SitemapIndex) {
            begin(Kind.SITEMAP_INDEX, page, out);
        } else if (page instanceof PageId.Sitemap sitemap) {
            begin(Kind.SITEMAP, page, out);
            out.number(sitemap.number());
        } else if (page instanceof PageId.NewsSitemap news) {
            begin(Kind.NEWS_SITEMAP, page, out);
            out.number(news.number());
        } else if (page instanceof PageId.Moved moved) {
            begin(Kind.MOVED, page, out);
            out.text(moved.from());
            out.text(moved.to());
        } else {
            throw new IllegalArgumentException("a page of no kind: " + page);
        }
    }

    private static void begin(Kind kind, PageId page, ByteWriter out) {
        out.constant(kind);
        out.text(page.language().key());
    }

    private static void list(ListId list, ByteWriter out) {
        out.constant(list.kind());
        out.text(list.key());
    }

    /** Reads a page id; empty when it is in a language that the site no longer has. */
    public static Optional<PageId> read(ByteReader in, Map<String, Language> languages) {
        Kind kind = in.constant(Kind.values());
        return Optional.ofNullable(languages.get(in.text())).map(language -> read(kind, language, in));
    }

    private static PageId read(Kind kind, Language language, ByteReader in) {
        return switch (kind) {
            case HOME -> new PageId.Home(language);
            case ARTICLE -> new PageId.OfArticle(in.text(), language);
            case LISTING ->
                new PageId.Listing(
                        new ListId(in.constant(ListId.Kind.values()), in.text(), language), (int) in.number());
            case INDEX -> new PageId.Index(in.constant(ListId.Kind.values()), language);
            case STANDING -> new PageId.Standing(in.text(), language);
            case CORRECTIONS -> new PageId.Corrections(language);
            case IMPRINT -> new PageId.Imprint(language);
            case SEARCH -> new PageId.Search(language);
            case SEARCH_INDEX -> new PageId.SearchIndex(language, (int) in.number());
            case FEED ->
                new PageId.Feed(
                        new ListId(in.constant(ListId.Kind.values()), in.text(), language),
                        in.constant(FeedFormat.values()));
            case SITEMAP_INDEX -> new PageId.SitemapIndex(language);
            case SITEMAP -> new PageId.Sitemap(language, (int) in.number());
            case NEWS_SITEMAP -> new PageId.NewsSitemap(language, (int) in.number());
            case NOT_FOUND -> new PageId.NotFound(language, in.flag());
            case MOVED -> new PageId.Moved(language, in.text(), in.text());
        };
    }
}
