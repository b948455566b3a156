package dev.visnyk.query;

import java.util.List;

/**
 * A feed.
 *
 * @param title the site's name, and that of the list
 * @param description one sentence about it, may be empty
 * @param origin scheme and host of the site, which make a root-relative URL absolute
 * @param url the list, root-relative
 * @param language BCP 47 tag
 * @param hasBodies whether it has the stories in full
 * @param items newest first
 */
public record FeedView(
        String title,
        String description,
        String origin,
        String url,
        String language,
        boolean hasBodies,
        List<Item> items) {
    public FeedView {
        items = List.copyOf(items);
    }

    /**
     * A story in a feed.
     *
     * @param id stays the same whatever becomes of its address: a URN (RFC 8141) of its id, its language and the site's host
     * @param story its key
     * @param card what lists show of it
     * @param pubDate when it was published, as RSS writes it (RFC 822, with four digits of the year)
     * @param updated the last significant change, else the moment of publication; ISO 8601 with offset
     * @param categories names of its section and topics
     * @param translations the same story in other languages; URLs are absolute
     */
    public record Item(
            String id,
            String story,
            Card card,
            String pubDate,
            String updated,
            List<String> categories,
            List<Alternates.Hreflang> translations) {}
}
