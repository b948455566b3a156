package dev.visnyk.model;

import dev.visnyk.diagnostic.SourcePosition;

/**
 * An old path of a page.
 *
 * @param path path on this site as its author wrote it, perhaps percent-encoded
 * @param position where it is stated
 */
public record Alias(String path, SourcePosition position) {}
