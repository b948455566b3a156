package dev.visnyk.structured;

import dev.visnyk.query.Alternates;
import dev.visnyk.query.PageView;
import dev.visnyk.query.PublisherView;
import dev.visnyk.query.SiteView;

/** What is known of every page. */
public record PageFacts(SiteView site, PageView page, Alternates alternates, PublisherView publisher) {
    /** A root-relative URL made absolute; an empty one stays empty. */
    String absolute(String url) {
        return url.isEmpty() ? "" : site.origin() + url;
    }

    /** The page itself, as a node of another page's graph would name it. */
    String url() {
        return page.canonical();
    }
}
