package dev.visnyk.output;

import dev.visnyk.json.JsonWriter;
import dev.visnyk.query.FeedView;
import dev.visnyk.query.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
    private JsonFeed() {}

    /** The text of a feed that is published at {@code self}. */
    static CharSequence write(FeedView feed, String self) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.url());
        json.put("feed_url", self);
        put("description", feed.description(), json);
        json.put("language", feed.language());
        json.put(
                "items",
                feed.items().stream().map(item -> item(item, feed.language())).toList());
        return JsonWriter.write(json) + "\n";
    }

    private static Map<String, Object> item(FeedView.Item item, String language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("url", item.url());
        json.put("title", item.title());
        // An item has to have a content, and these have no other than their summary.
        json.put("content_text", item.description().isEmpty() ? item.title() : item.description());
        put("summary", item.description(), json);
        if (item.photo() != null) {
            json.put("image", item.photo().url());
        }
        json.put("date_published", item.published());
        json.put("date_modified", item.updated());
        json.put("authors", item.authors().stream().map(JsonFeed::author).toList());
        json.put("tags", List.copyOf(item.categories()));
        json.put("language", language);
        return json;
    }

    private static Map<String, Object> author(Link author) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", author.name());
        put("url", author.url(), json);
        return json;
    }

    private static void put(String name, String value, Map<String, Object> json) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
