package dev.visnyk.markdown;

/**
 * A block at the top level of a text: a paragraph, a heading, a list as a whole.
 *
 * @param text as written, with single spaces for all white space
 * @param offset where it begins in the whole text, in UTF-16 units
 */
public record Paragraph(String text, int offset) {}
