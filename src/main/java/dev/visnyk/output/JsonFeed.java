package dev.visnyk.output;

import dev.visnyk.json.JsonWriter;
import dev.visnyk.query.Card;
import dev.visnyk.query.FeedView;
import dev.visnyk.query.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
    private JsonFeed() {}

    /**
     * The text of a feed.
     *
     * @param self where it is published
     * @param bodies gives the body of a story, empty when it is not to be told
     */
    static CharSequence write(FeedView feed, String self, Function<FeedView.Item, String> bodies) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.origin() + feed.url());
        json.put("feed_url", self);
        put("description", feed.description(), json);
        json.put("language", feed.language());
        json.put(
                "items",
                feed.items().stream()
                        .map(item -> item(item, feed, bodies.apply(item)))
                        .toList());
        return JsonWriter.write(json) + "\n";
    }

    private static Map<String, Object> item(FeedView.Item item, FeedView feed, String body) {
        Card card = item.card();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("url", feed.origin() + card.url());
        json.put("title", card.title());
        put("content_html", body, json);
        if (body.isEmpty()) {
            // An item has to have a content, and this one has no other than its summary.
            json.put("content_text", card.description().isEmpty() ? card.title() : card.description());
        }
        put("summary", card.description(), json);
        if (card.photo() != null) {
            json.put("image", feed.origin() + card.photo().url());
        }
        json.put("date_published", card.published().iso());
        json.put("date_modified", item.updated());
        json.put(
                "authors",
                card.authors().stream()
                        .map(author -> author(author, feed.origin()))
                        .toList());
        json.put("tags", List.copyOf(item.categories()));
        json.put("language", feed.language());
        return json;
    }

    private static Map<String, Object> author(Link author, String origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", author.name());
        put("url", author.url().isEmpty() ? "" : origin + author.url(), json);
        return json;
    }

    private static void put(String name, String value, Map<String, Object> json) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
