package dev.visnyk.model;

/**
 * A list of articles in one language.
 *
 * @param kind what they have in common
 * @param key key of the section, topic or author, {@code yyyy-MM} of the month, empty for all
 * @param language the language of the articles
 */
public record ListId(Kind kind, String key, Language language) {
    /** What the articles of a list have in common. */
    public enum Kind {
        ALL,
        SECTION,
        TOPIC,
        AUTHOR,
        MONTH
    }

    public static ListId all(Language language) {
        return new ListId(Kind.ALL, "", language);
    }

    public ListId in(Language other) {
        return new ListId(kind, key, other);
    }
}
