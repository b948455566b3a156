package dev.visnyk.routing;

import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;

/** A page of the site. Equal ids are the same page, so an id is all that rendering needs to be told. */
public sealed interface PageId {
    Language language();

    /** The front page of a language. */
    record Home(Language language) implements PageId {}

    /** A story in one language; the key is that of its translations. */
    record OfArticle(String key, Language language) implements PageId {}

    /** A page of a list, from 1. */
    record Listing(ListId list, int number) implements PageId {
        @Override
        public Language language() {
            return list.language();
        }
    }

    /** The index of all topics, all authors or all months. */
    record Index(ListId.Kind kind, Language language) implements PageId {}

    /** A page that is not news. */
    record Standing(String key, Language language) implements PageId {}

    /** The log of corrections. */
    record Corrections(Language language) implements PageId {}

    /** Who publishes the site. */
    record Imprint(Language language) implements PageId {}

    /** Where readers look for stories by words of their titles. */
    record Search(Language language) implements PageId {}

    /** Part of what the search looks through, from 1, which has the oldest stories. */
    record SearchIndex(Language language, int number) implements PageId {}

    /** What a host answers with when there is no such page; the one at the root is in the default language. */
    record NotFound(Language language, boolean isRoot) implements PageId {}

    /** The newest stories of a list, for feed readers. */
    record Feed(ListId list, FeedFormat format) implements PageId {
        @Override
        public Language language() {
            return list.language();
        }
    }

    /** The index of all sitemaps; its language is the site's default. */
    record SitemapIndex(Language language) implements PageId {}

    /** Part of the addresses of the pages in a language, from 1. */
    record Sitemap(Language language, int number) implements PageId {}

    /** Part of the stories of the last two days in every language, from 1; its language is the site's default. */
    record NewsSitemap(Language language, int number) implements PageId {}

    /** An old address that leads elsewhere. */
    record Moved(Language language, String from, String to) implements PageId {}
}
