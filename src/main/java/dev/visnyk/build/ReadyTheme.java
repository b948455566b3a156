package dev.visnyk.build;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.render.PageRenderer;
import dev.visnyk.render.TemplateMetrics;
import dev.visnyk.theme.Theme;

/**
 * A theme that pages can be made with.
 *
 * @param theme as it was read
 * @param assets its assets
 * @param renderer has read its templates
 */
record ReadyTheme(Theme theme, AssetTable assets, PageRenderer renderer) {
    static ReadyTheme of(Theme theme, SiteConfig config, BuildOptions options) {
        PageRenderer renderer = new PageRenderer(theme, options.measured() ? new TemplateMetrics() : null);
        renderer.readTemplates(theme, config.defaultLanguage());
        return new ReadyTheme(theme, new AssetTable(theme.assets()), renderer);
    }
}
