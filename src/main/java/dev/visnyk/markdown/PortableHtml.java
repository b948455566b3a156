package dev.visnyk.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Bodies as they may be read elsewhere, such as in a feed reader: every address is absolute, nothing runs, and nothing depends
 * on the site's styles. What was trusted on the site's own pages is not trusted there: a frame becomes a link to what it holds.
 */
public final class PortableHtml {
    private static final Safelist ALLOWED = new Safelist(RawHtmlCleaner.ALLOWED)
            .addTags("img")
            .addAttributes("img", "src", "alt", "title", "width", "height")
            .addProtocols("img", "src", "http", "https")
            .removeAttributes(":all", "id", "class")
            .preserveRelativeLinks(false);

    private PortableHtml() {}

    /**
     * A body for elsewhere.
     *
     * @param url the page of the body, absolute: what its addresses are relative to
     */
    public static String of(String html, String url) {
        Document body = Jsoup.parseBodyFragment(html, url);
        for (Element frame : body.select("iframe[src]")) {
            String source = frame.absUrl("src");
            frame.replaceWith(new Element("a").attr("href", source).text(source));
        }
        Document clean = new Cleaner(ALLOWED).clean(body);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html();
    }
}
