package dev.visnyk.query;

import java.util.List;

/**
 * What the search knows of a story.
 *
 * @param card the story
 * @param topics names of what it is about
 */
public record FoundStory(Card card, List<String> topics) {}
