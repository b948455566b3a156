package dev.visnyk.check;

import dev.visnyk.diagnostic.SourcePosition;

/**
 * An address of another site, where a source names it.
 *
 * @param text the address as it is written
 */
record NamedAddress(String text, SourcePosition position) {}
