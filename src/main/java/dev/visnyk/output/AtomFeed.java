package dev.visnyk.output;

import dev.visnyk.query.Alternates.Hreflang;
import dev.visnyk.query.Card;
import dev.visnyk.query.FeedView;
import dev.visnyk.query.Link;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** Writes Atom (RFC 4287). */
final class AtomFeed {
    private AtomFeed() {}

    /**
     * The text of a feed.
     *
     * @param self where it is published
     * @param bodies gives the body of a story, empty when it is not to be told
     */
    static CharSequence write(FeedView feed, String self, Function<FeedView.Item, String> bodies) {
        XmlText xml = new XmlText()
                .raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .attribute("xml:lang", feed.language())
                .raw(">\n")
                .element("id", self)
                .element("title", feed.title())
                .element("subtitle", feed.description())
                .element("updated", updated(feed));
        link("self", "application/atom+xml", self, xml);
        link("alternate", "text/html", feed.origin() + feed.url(), feed.language(), xml);
        // An entry without an author has that of the feed (4.2.1).
        author(feed.title(), "", xml);
        feed.items().forEach(item -> write(item, feed, bodies.apply(item), xml));
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

    private static void write(FeedView.Item item, FeedView feed, String body, XmlText xml) {
        Card card = item.card();
        xml.raw("<entry>\n")
                .element("id", item.id())
                .element("title", card.title())
                .element("published", card.published().iso())
                .element("updated", item.updated());
        link("alternate", "text/html", feed.origin() + card.url(), feed.language(), xml);
        for (Hreflang translation : item.translations()) {
            link("alternate", "text/html", translation.url(), translation.tag(), xml);
        }
        for (Link author : card.authors()) {
            author(author.name(), author.url().isEmpty() ? "" : feed.origin() + author.url(), xml);
        }
        for (String category : item.categories()) {
            xml.raw("<category").attribute("term", category).raw("/>\n");
        }
        xml.element("summary", card.description());
        if (!body.isEmpty()) {
            xml.raw("<content type=\"html\">").text(body).raw("</content>\n");
        }
        xml.raw("</entry>\n");
    }

    private static void author(String name, String url, XmlText xml) {
        xml.raw("<author>").element("name", name).element("uri", url).raw("</author>\n");
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
