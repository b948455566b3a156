package dev.visnyk.config;

import dev.visnyk.model.ListId;
import dev.visnyk.yaml.YamlFields;
import java.util.Set;

/**
 * Which feeds a site has besides those of every language and section, and what they tell.
 *
 * @param items the most stories in a feed
 * @param hasBodies whether stories are there in full, not only their standfirsts
 * @param topics whether every topic has feeds
 * @param authors whether every author has feeds
 */
public record Feeds(int items, boolean hasBodies, boolean topics, boolean authors) {
    private static final int ITEMS = 20;
    private static final int MOST_ITEMS = 500;

    /** Whether lists of a kind have feeds. */
    public boolean areOf(ListId.Kind kind) {
        return switch (kind) {
            case ALL, SECTION -> true;
            case TOPIC -> topics;
            case AUTHOR -> authors;
            case MONTH -> false;
        };
    }

    /** Reads the {@code feeds} of site.yaml. */
    static Feeds read(YamlFields site) {
        YamlFields fields = site.fields("feeds");
        Feeds feeds = new Feeds(
                fields.integer("items", ITEMS, 1, MOST_ITEMS),
                "full".equals(fields.word("text", Set.of("summary", "full"))),
                fields.flag("topics", false),
                fields.flag("authors", false));
        fields.finish();
        return feeds;
    }
}
