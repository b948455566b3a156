package dev.visnyk.query;

/**
 * A named link.
 *
 * @param name text of the link
 * @param url where it leads; empty where only the name is known
 */
public record Link(String name, String url) {}
