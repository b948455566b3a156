package dev.visnyk.structured;

/**
 * An entry of a live blog.
 *
 * @param time when it was written, ISO 8601 with offset
 * @param anchor its anchor on the page
 * @param headline its headline, plain text, may be empty
 */
public record LiveUpdate(String time, String anchor, String headline) {}
