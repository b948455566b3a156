package dev.visnyk.query;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story, as the story's own page shows it.
 *
 * @param name what readers see
 * @param url the author's page; empty where only the name is known
 * @param photo a portrait, or null
 */
public record Byline(String name, String url, @Nullable PhotoView photo) {
    /** The same without a portrait. */
    public Link link() {
        return new Link(name, url);
    }
}
