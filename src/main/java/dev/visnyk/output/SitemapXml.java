package dev.visnyk.output;

import dev.visnyk.query.NewsStory;
import dev.visnyk.query.SitemapView;
import java.util.List;

/**
 * Writes sitemaps (sitemaps.org 0.9) with photos (Google, image 1.1), and news sitemaps (Google, news 0.9). They say nothing of
 * other languages, which the pages do themselves.
 */
final class SitemapXml {
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private SitemapXml() {}

    static CharSequence index(SitemapView sitemaps) {
        XmlText xml = new XmlText().raw("<sitemapindex" + NAMESPACE + ">\n");
        for (SitemapView.Entry entry : sitemaps.entries()) {
            xml.raw("<sitemap>").element("loc", entry.url()).raw("</sitemap>\n");
        }
        return xml.raw("</sitemapindex>\n").text();
    }

    static CharSequence addresses(SitemapView sitemap) {
        XmlText xml = new XmlText()
                .raw("<urlset" + NAMESPACE + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n");
        for (SitemapView.Entry entry : sitemap.entries()) {
            xml.raw("<url>").element("loc", entry.url()).element("lastmod", entry.changed());
            if (!entry.photo().isEmpty()) {
                xml.raw("<image:image>").element("image:loc", entry.photo()).raw("</image:image>\n");
            }
            xml.raw("</url>\n");
        }
        return xml.raw("</urlset>\n").text();
    }

    static CharSequence news(List<NewsStory> stories) {
        XmlText xml = new XmlText()
                .raw("<urlset" + NAMESPACE + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n");
        for (NewsStory story : stories) {
            xml.raw("<url>")
                    .element("loc", story.origin() + story.card().url())
                    .raw("<news:news>\n<news:publication>")
                    .element("news:name", story.publication())
                    .element("news:language", story.language())
                    .raw("</news:publication>\n")
                    .element("news:publication_date", story.card().published().iso())
                    .element("news:title", story.card().title())
                    .raw("</news:news>\n</url>\n");
        }
        return xml.raw("</urlset>\n").text();
    }
}
