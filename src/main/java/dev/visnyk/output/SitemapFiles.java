package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.query.Sitemaps;
import dev.visnyk.routing.PageId;
import java.util.function.Consumer;

/** The sitemaps of every language, that of news, and their index. */
final class SitemapFiles implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        Sitemaps sitemaps = new Sitemaps(site.config(), site.index(), site.routes());
        Language main = site.site().defaultLanguage();
        files.accept(file(site, new PageId.SitemapIndex(main)));
        for (int number = 1; number <= sitemaps.newsCount(); number++) {
            files.accept(file(site, new PageId.NewsSitemap(main, number)));
        }
        for (Language language : site.site().languages()) {
            for (int number = 1; number <= sitemaps.count(language); number++) {
                files.accept(file(site, new PageId.Sitemap(language, number)));
            }
        }
    }

    private static OutputFile file(PlannedSite site, PageId sitemap) {
        return new OutputFile(
                site.routes().route(sitemap).file(), SourcePosition.ofFile("the sitemaps"), new Content.Page(sitemap));
    }
}
