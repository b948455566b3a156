package dev.visnyk.output;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.routing.RouteTable;

/**
 * All that planning may look at.
 *
 * @param isPreview whether texts that readers may not see yet, or no more, are shown
 */
public record PlannedSite(
        SiteConfig config,
        Site site,
        SiteIndex index,
        RouteTable routes,
        AssetTable assets,
        PhotoLibrary photos,
        ContentTree tree,
        boolean isPreview) {}
