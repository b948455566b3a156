package dev.visnyk.output;

import dev.visnyk.query.FeedView;
import dev.visnyk.query.Link;
import dev.visnyk.query.PhotoView;

/** Writes RSS 2.0 (rssboard.org, 2.0.11) with its profile's elements: Atom's self link, Dublin Core, Media RSS 1.5.1. */
final class RssFeed {
    private RssFeed() {}

    /** The text of a feed that is published at {@code self}. */
    static CharSequence write(FeedView feed, String self) {
        XmlText xml = new XmlText()
                .raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n")
                .raw("<channel>\n")
                .element("title", feed.title())
                .element("link", feed.url())
                // The element has to be there, whatever there is to say.
                .element("description", feed.description().isEmpty() ? feed.title() : feed.description())
                .element("language", feed.language());
        xml.raw("<atom:link rel=\"self\" type=\"application/rss+xml\"")
                .attribute("href", self)
                .raw("/>\n");
        if (!feed.items().isEmpty()) {
            xml.element("pubDate", feed.items().get(0).pubDate());
        }
        feed.items().forEach(item -> write(item, xml));
        return xml.raw("</channel>\n</rss>\n").text();
    }

    private static void write(FeedView.Item item, XmlText xml) {
        xml.raw("<item>\n")
                .element("title", item.title())
                .element("link", item.url())
                .raw("<guid isPermaLink=\"false\">" + item.id() + "</guid>\n")
                .element("pubDate", item.pubDate())
                .element("description", item.description());
        for (Link author : item.authors()) {
            xml.element("dc:creator", author.name());
        }
        for (String category : item.categories()) {
            xml.element("category", category);
        }
        PhotoView photo = item.photo();
        if (photo != null) {
            xml.raw("<media:content medium=\"image\"")
                    .attribute("url", photo.url())
                    .attribute("type", MediaTypes.ofPhoto(photo.url()));
            if (photo.width() > 0) {
                xml.raw(" width=\"" + photo.width() + "\" height=\"" + photo.height() + "\"");
            }
            xml.raw(">\n")
                    .element("media:description", photo.caption().isEmpty() ? photo.alt() : photo.caption())
                    .element("media:credit", photo.credit().isEmpty() ? photo.author() : photo.credit())
                    .raw("</media:content>\n");
        }
        xml.raw("</item>\n");
    }
}
