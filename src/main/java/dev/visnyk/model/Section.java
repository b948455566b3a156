package dev.visnyk.model;

/**
 * A section (rubric) of the newsroom. Every article is in exactly one.
 *
 * @param key the word used in folders and front matter
 * @param name what readers see; the key where a language has none
 * @param slug its part of URLs; the key where a language has none
 * @param description one sentence for readers and search engines
 * @param order position among the sections; those without one come last, by key
 */
public record Section(String key, LocalizedText name, LocalizedText slug, LocalizedText description, int order) {}
