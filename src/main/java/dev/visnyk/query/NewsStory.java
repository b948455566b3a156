package dev.visnyk.query;

/**
 * A story as a news sitemap tells of it.
 *
 * @param card the story
 * @param origin scheme and host of the site
 * @param publication the site's name in the story's language
 * @param language ISO 639 code: {@code uk}
 */
public record NewsStory(Card card, String origin, String publication, String language) {}
