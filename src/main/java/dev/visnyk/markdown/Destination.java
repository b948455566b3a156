package dev.visnyk.markdown;

/**
 * An address that a body names.
 *
 * @param url the address as readers' browsers get it
 * @param offset where it stands in the file, in UTF-16 units
 */
public record Destination(String url, int offset) {}
