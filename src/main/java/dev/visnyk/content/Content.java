package dev.visnyk.content;

import dev.visnyk.model.Site;

/**
 * All that reading yields.
 *
 * @param site the site as it is shown
 * @param tree the files it was read from
 */
public record Content(Site site, ContentTree tree) {}
