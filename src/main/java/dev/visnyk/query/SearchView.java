package dev.visnyk.query;

import java.util.List;

/**
 * Where readers look for stories.
 *
 * @param indexes root-relative URLs of what is looked through, those with the newest stories first
 * @param topics what stories are about
 */
public record SearchView(List<String> indexes, List<Link> topics) {}
