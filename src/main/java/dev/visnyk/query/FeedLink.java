package dev.visnyk.query;

/**
 * A feed that a page tells of.
 *
 * @param type media type
 * @param title what it is called
 * @param url root-relative
 */
public record FeedLink(String type, String title, String url) {}
