package dev.visnyk.config;

import dev.visnyk.yaml.YamlFields;

/**
 * Which feeds a site has besides those of every language and section.
 *
 * @param items the most stories in a feed
 * @param topics whether every topic has feeds
 * @param authors whether every author has feeds
 */
public record Feeds(int items, boolean topics, boolean authors) {
    private static final int ITEMS = 20;
    private static final int MOST_ITEMS = 500;

    /** Reads the {@code feeds} of site.yaml. */
    static Feeds read(YamlFields site) {
        YamlFields fields = site.fields("feeds");
        Feeds feeds = new Feeds(
                fields.integer("items", ITEMS, 1, MOST_ITEMS),
                fields.flag("topics", false),
                fields.flag("authors", false));
        fields.finish();
        return feeds;
    }
}
