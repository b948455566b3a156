package dev.visnyk.model;

import java.time.Instant;

/** A published correction of an article. */
public record Correction(Instant date, String text) {}
