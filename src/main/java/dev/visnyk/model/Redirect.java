package dev.visnyk.model;

import dev.visnyk.diagnostic.SourcePosition;

/**
 * An old address and where it leads.
 *
 * @param from path on this site, beginning with {@code /}
 * @param to a path on this site, an article's key, or an absolute URL
 * @param position where it is stated
 */
public record Redirect(String from, String to, SourcePosition position) {}
