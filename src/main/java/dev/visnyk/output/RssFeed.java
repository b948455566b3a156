package dev.visnyk.output;

import dev.visnyk.markdown.HtmlEscape;
import dev.visnyk.query.Card;
import dev.visnyk.query.FeedView;
import dev.visnyk.query.Link;
import dev.visnyk.query.PhotoView;
import java.util.function.Function;

/**
 * Writes RSS 2.0 (rssboard.org, 2.0.11) as its Best Practices Profile advises: titles are plain text, descriptions are HTML;
 * with Atom's self link, content:encoded, Dublin Core and Media RSS 1.5.1.
 */
final class RssFeed {
    private RssFeed() {}

    /**
     * The text of a feed.
     *
     * @param self where it is published
     * @param bodies gives the body of a story, empty when it is not to be told
     */
    static CharSequence write(FeedView feed, String self, Function<FeedView.Item, String> bodies) {
        XmlText xml = new XmlText()
                .raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
                .raw(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n")
                .raw("<channel>\n")
                .element("title", feed.title())
                .element("link", feed.origin() + feed.url())
                // The element has to be there, whatever there is to say.
                .element(
                        "description",
                        HtmlEscape.escape(feed.description().isEmpty() ? feed.title() : feed.description()))
                .element("language", feed.language());
        xml.raw("<atom:link rel=\"self\" type=\"application/rss+xml\"")
                .attribute("href", self)
                .raw("/>\n");
        if (!feed.items().isEmpty()) {
            xml.element("pubDate", feed.items().get(0).pubDate());
        }
        feed.items().forEach(item -> write(item, feed.origin(), bodies.apply(item), xml));
        return xml.raw("</channel>\n</rss>\n").text();
    }

    private static void write(FeedView.Item item, String origin, String body, XmlText xml) {
        Card card = item.card();
        xml.raw("<item>\n")
                .element("title", card.title())
                .element("link", origin + card.url())
                .raw("<guid isPermaLink=\"false\">" + item.id() + "</guid>\n")
                .element("pubDate", item.pubDate())
                .element("description", HtmlEscape.escape(card.description()))
                .element("content:encoded", body);
        for (Link author : card.authors()) {
            xml.element("dc:creator", author.name());
        }
        for (String category : item.categories()) {
            xml.element("category", category);
        }
        PhotoView photo = card.photo();
        if (photo != null) {
            xml.raw("<media:content medium=\"image\"")
                    .attribute("url", origin + photo.url())
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
