package dev.visnyk.build;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.parallel.Workers;
import dev.visnyk.render.PageRenderer;
import dev.visnyk.render.TemplateMetrics;
import dev.visnyk.theme.Theme;
import dev.visnyk.theme.ThemeReader;
import java.util.function.Supplier;

/**
 * A theme that pages can be made with.
 *
 * @param theme as it was read
 * @param assets its assets
 * @param renderer has read its templates
 */
record ReadyTheme(Theme theme, AssetTable assets, PageRenderer renderer) {
    /** Begins to read the theme of a site, beside whatever is read meanwhile. */
    static Supplier<ReadyTheme> begin(SiteConfig config, Inputs inputs, Workers workers, DiagnosticSink findings) {
        return workers.start(
                () -> of(new ThemeReader(findings).read(inputs.theme(), config.languages()), config, inputs.options()));
    }

    static ReadyTheme of(Theme theme, SiteConfig config, BuildOptions options) {
        PageRenderer renderer = new PageRenderer(theme, options.measured() ? new TemplateMetrics() : null);
        renderer.readTemplates(theme, config.defaultLanguage());
        return new ReadyTheme(theme, new AssetTable(theme.assets()), renderer);
    }
}
