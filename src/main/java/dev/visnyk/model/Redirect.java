package dev.visnyk.model;

import dev.visnyk.diagnostic.SourcePosition;

/**
 * An old address and where it leads.
 *
 * @param from path on this site, beginning with {@code /}
 * @param to a path on this site, an article's key, or an absolute URL
 * @param status the HTTP status that leads there: 301 for good, 302 for a while
 * @param position where it is stated
 */
public record Redirect(String from, String to, int status, SourcePosition position) {}
