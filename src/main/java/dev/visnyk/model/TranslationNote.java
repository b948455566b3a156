package dev.visnyk.model;

/**
 * How a translation was made.
 *
 * @param method human, machine or mixed; empty when unsaid
 * @param reviewer who answers for it; empty when unsaid
 */
public record TranslationNote(String method, String reviewer) {}
