package dev.visnyk.query;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.routing.PageId;
import java.util.Map;
import java.util.Optional;

/**
 * Questions as bytes. One that many pages ask is complete. One that a page keeps for itself does not name the page or its
 * language: whoever has the page, has these.
 */
public final class QueryCodec {
    private enum Shared {
        SETTINGS,
        TEXT,
        ASSET_URL,
        TEMPLATE_TEXT,
        LATEST,
        PUBLISHER
    }

    private enum Own {
        HEAD,
        IN_OTHER_LANGUAGES,
        DETAILS,
        OWN_TEMPLATE,
        BODY_OF,
        RELATED,
        NEIGHBOURS_OF,
        LISTING_OF,
        INDEX_OF,
        FRONT,
        CORRECTION_LOG,
        IMPRINT_OF,
        SEARCH_OF,
        FOUND_IN,
        FEED_OF,
        STORY_BODY,
        ALL_SITEMAPS,
        ADDRESSES_OF,
        NEWS_OF,
        DESTINATION,
        BODY_PHOTO,
        WRITTEN
    }

    private QueryCodec() {}

    /** Writes a question that many pages ask. */
    public static void writeShared(Query<?> query, ByteWriter out) {
        if (query instanceof Query.Settings it) {
            begin(Shared.SETTINGS, out).text(it.language().key());
        } else if (query instanceof Query.Text it) {
            begin(Shared.TEXT, out).text(it.language().key());
            out.text(it.key());
        } else if (query instanceof Query.AssetUrl it) {
            begin(Shared.ASSET_URL, out).text(it.name());
        } else if (query instanceof Query.TemplateText it) {
            begin(Shared.TEMPLATE_TEXT, out).text(it.name());
        } else if (query instanceof Query.Latest it) {
            begin(Shared.LATEST, out).text(it.list().language().key());
            out.constant(it.list().kind());
            out.text(it.list().key());
            out.number(it.offset());
            out.number(it.count());
        } else if (query instanceof Query.Publisher it) {
            begin(Shared.PUBLISHER, out).text(it.language().key());
        } else {
            throw new IllegalArgumentException("not a question of many pages: " + query);
        }
    }

    private static ByteWriter begin(Shared kind, ByteWriter out) {
        out.constant(kind);
        return out;
    }

    /** Reads a question that many pages ask; empty when it is about a language that the site no longer has. */
    public static Optional<Query<?>> readShared(ByteReader in, Map<String, Language> languages) {
        Shared kind = in.constant(Shared.values());
        return switch (kind) {
            case ASSET_URL -> Optional.of(new Query.AssetUrl(in.text()));
            case TEMPLATE_TEXT -> Optional.of(new Query.TemplateText(in.text()));
            case SETTINGS, TEXT, LATEST, PUBLISHER ->
                Optional.ofNullable(languages.get(in.text())).map(language -> inLanguage(kind, in, language));
        };
    }

    private static Query<?> inLanguage(Shared kind, ByteReader in, Language language) {
        return switch (kind) {
            case TEXT -> new Query.Text(language, in.text());
            case LATEST ->
                new Query.Latest(
                        new ListId(in.constant(ListId.Kind.values()), in.text(), language), (int) in.number(), (int)
                                in.number());
            case PUBLISHER -> new Query.Publisher(language);
            default -> new Query.Settings(language);
        };
    }

    /** Writes a question that a page keeps for itself. */
    public static void writeOwn(Query<?> query, ByteWriter out) {
        out.constant(kind(query));
        if (query instanceof Query.Related it) {
            out.number(it.count());
        } else if (query instanceof Query.StoryBody it) {
            out.text(it.article().key());
        } else if (query instanceof Query.Destination it) {
            out.text(it.folder());
            out.text(it.destination());
        } else if (query instanceof Query.BodyPhoto it) {
            out.text(it.folder());
            out.text(it.source());
            out.text(it.alt());
            out.text(it.caption());
            out.text(it.credit());
        } else if (query instanceof Query.Written it) {
            out.text(it.isoLocalDateTime());
        }
    }

    private static Own kind(Query<?> query) {
        if (query instanceof Query.Head) {
            return Own.HEAD;
        } else if (query instanceof Query.InOtherLanguages) {
            return Own.IN_OTHER_LANGUAGES;
        } else if (query instanceof Query.Details) {
            return Own.DETAILS;
        } else if (query instanceof Query.OwnTemplate) {
            return Own.OWN_TEMPLATE;
        } else if (query instanceof Query.BodyOf) {
            return Own.BODY_OF;
        } else if (query instanceof Query.Related) {
            return Own.RELATED;
        } else if (query instanceof Query.NeighboursOf) {
            return Own.NEIGHBOURS_OF;
        } else if (query instanceof Query.ListingOf) {
            return Own.LISTING_OF;
        } else if (query instanceof Query.IndexOf) {
            return Own.INDEX_OF;
        } else if (query instanceof Query.Front) {
            return Own.FRONT;
        } else if (query instanceof Query.CorrectionLog) {
            return Own.CORRECTION_LOG;
        } else if (query instanceof Query.ImprintOf) {
            return Own.IMPRINT_OF;
        } else if (query instanceof Query.SearchOf) {
            return Own.SEARCH_OF;
        } else if (query instanceof Query.FoundIn) {
            return Own.FOUND_IN;
        } else if (query instanceof Query.FeedOf) {
            return Own.FEED_OF;
        } else if (query instanceof Query.StoryBody) {
            return Own.STORY_BODY;
        } else if (query instanceof Query.AllSitemaps) {
            return Own.ALL_SITEMAPS;
        } else if (query instanceof Query.AddressesOf) {
            return Own.ADDRESSES_OF;
        } else if (query instanceof Query.NewsOf) {
            return Own.NEWS_OF;
        } else if (query instanceof Query.Destination) {
            return Own.DESTINATION;
        } else if (query instanceof Query.BodyPhoto) {
            return Own.BODY_PHOTO;
        } else if (query instanceof Query.Written) {
            return Own.WRITTEN;
        }
        throw new IllegalArgumentException("a question of many pages: " + query);
    }

    /** Reads a question that a page keeps for itself. */
    public static Query<?> readOwn(ByteReader in, PageId page) {
        return switch (in.constant(Own.values())) {
            case HEAD -> new Query.Head(page);
            case IN_OTHER_LANGUAGES -> new Query.InOtherLanguages(page);
            case DETAILS -> new Query.Details((PageId.OfArticle) page);
            case OWN_TEMPLATE -> new Query.OwnTemplate(page);
            case BODY_OF -> new Query.BodyOf(page);
            case RELATED -> new Query.Related((PageId.OfArticle) page, (int) in.number());
            case NEIGHBOURS_OF -> new Query.NeighboursOf((PageId.OfArticle) page);
            case LISTING_OF -> new Query.ListingOf((PageId.Listing) page);
            case INDEX_OF -> new Query.IndexOf((PageId.Index) page);
            case FRONT -> new Query.Front(page.language());
            case CORRECTION_LOG -> new Query.CorrectionLog(page.language());
            case IMPRINT_OF -> new Query.ImprintOf(page.language());
            case SEARCH_OF -> new Query.SearchOf(page.language());
            case FOUND_IN -> new Query.FoundIn((PageId.SearchIndex) page);
            case FEED_OF -> new Query.FeedOf((PageId.Feed) page);
            case STORY_BODY -> new Query.StoryBody(new PageId.OfArticle(in.text(), page.language()));
            case ALL_SITEMAPS -> new Query.AllSitemaps((PageId.SitemapIndex) page);
            case ADDRESSES_OF -> new Query.AddressesOf((PageId.Sitemap) page);
            case NEWS_OF -> new Query.NewsOf((PageId.NewsSitemap) page);
            case DESTINATION -> new Query.Destination(page, in.text(), in.text());
            case BODY_PHOTO -> new Query.BodyPhoto(in.text(), in.text(), in.text(), in.text(), in.text());
            case WRITTEN -> new Query.Written(page.language(), in.text());
        };
    }
}
