package dev.visnyk.query;

/**
 * An icon that a page tells of.
 *
 * @param url root-relative
 * @param type media type
 * @param sizes width and height such as {@code 192x192}, or {@code any}
 */
public record IconLink(String url, String type, String sizes) {}
