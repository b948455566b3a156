package dev.visnyk.query;

/** A line of the log of corrections. */
public record CorrectionEntry(Moment date, String text, Card article) {}
