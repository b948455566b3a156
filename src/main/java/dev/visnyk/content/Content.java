package dev.visnyk.content;

import dev.visnyk.model.Site;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that reading yields.
 *
 * @param site the site as it is shown
 * @param tree the files it was read from
 * @param stories every story, shown or not, put together when they are asked for
 */
public record Content(Site site, ContentTree tree, Supplier<List<Story>> stories) {}
