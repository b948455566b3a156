package dev.visnyk.query;

/**
 * A line of the log of corrections.
 *
 * @param date when the correction was made
 * @param text what was wrong and what is right
 * @param article the corrected story
 */
public record CorrectionEntry(Moment date, String text, Card article) {}
