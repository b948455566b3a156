package dev.visnyk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed. All URLs are absolute.
 *
 * @param title the site's name, and that of the list
 * @param description one sentence about it, may be empty
 * @param url the list
 * @param language BCP 47 tag
 * @param items newest first
 */
public record FeedView(String title, String description, String url, String language, List<Item> items) {
    public FeedView {
        items = List.copyOf(items);
    }

    /**
     * A story in a feed.
     *
     * @param id stays the same whatever becomes of its address: a URN (RFC 8141) of its id, its language and the site's host
     * @param url its page
     * @param title headline
     * @param description standfirst, may be empty
     * @param published ISO 8601 with offset
     * @param pubDate the same moment as RSS writes it (RFC 822, with four digits of the year)
     * @param updated the last significant change, else the moment of publication
     * @param authors who wrote it; without a page of their own, without a URL
     * @param categories names of its section and topics
     * @param photo the lead photo, or null
     */
    public record Item(
            String id,
            String url,
            String title,
            String description,
            String published,
            String pubDate,
            String updated,
            List<Link> authors,
            List<String> categories,
            @Nullable PhotoView photo) {}
}
