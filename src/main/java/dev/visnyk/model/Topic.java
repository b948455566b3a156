package dev.visnyk.model;

/**
 * A topic (tag) that articles share.
 *
 * @param key the word used in front matter
 * @param name what readers see; the key where a language has none
 * @param slug its part of URLs; the transliterated key where a language has none
 * @param description one sentence for readers and search engines
 */
public record Topic(String key, LocalizedText name, LocalizedText slug, LocalizedText description) {}
