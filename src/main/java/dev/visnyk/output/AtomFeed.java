package dev.visnyk.output;

import dev.visnyk.query.FeedView;
import dev.visnyk.query.Link;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Writes Atom (RFC 4287). */
final class AtomFeed {
    private AtomFeed() {}

    /** The text of a feed that is published at {@code self}. */
    static CharSequence write(FeedView feed, String self) {
        XmlText xml = new XmlText()
                .raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .attribute("xml:lang", feed.language())
                .raw(">\n")
                .element("id", self)
                .element("title", feed.title())
                .element("subtitle", feed.description())
                .element("updated", updated(feed));
        link("self", "application/atom+xml", self, xml);
        link("alternate", "text/html", feed.url(), feed.language(), xml);
        // An entry without an author has that of the feed (4.2.1).
        author(new Link(feed.title(), ""), xml);
        feed.items().forEach(item -> write(item, feed.language(), xml));
        return xml.raw("</feed>\n").text();
    }

    /** When a feed last changed; one without entries never did. */
    private static String updated(FeedView feed) {
        return feed.items().stream()
                .map(item -> OffsetDateTime.parse(item.updated()))
                .max(OffsetDateTime.timeLineOrder())
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElse("1970-01-01T00:00:00Z");
    }

    private static void write(FeedView.Item item, String language, XmlText xml) {
        xml.raw("<entry>\n")
                .element("id", item.id())
                .element("title", item.title())
                .element("published", item.published())
                .element("updated", item.updated());
        link("alternate", "text/html", item.url(), language, xml);
        for (Link author : item.authors()) {
            author(author, xml);
        }
        for (String category : item.categories()) {
            xml.raw("<category").attribute("term", category).raw("/>\n");
        }
        xml.element("summary", item.description()).raw("</entry>\n");
    }

    private static void author(Link author, XmlText xml) {
        xml.raw("<author>")
                .element("name", author.name())
                .element("uri", author.url())
                .raw("</author>\n");
    }

    private static void link(String relation, String type, String url, XmlText xml) {
        link(relation, type, url, "", xml);
    }

    private static void link(String relation, String type, String url, String language, XmlText xml) {
        xml.raw("<link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("hreflang", language)
                .attribute("href", url)
                .raw("/>\n");
    }
}
