package dev.visnyk.query;

import java.util.List;

/**
 * Addresses for search engines. Holds no texts, so that it stays as it is when only texts change.
 *
 * @param entries in the order in which they are written
 */
public record SitemapView(List<Entry> entries) {
    public SitemapView {
        entries = List.copyOf(entries);
    }

    /**
     * One address.
     *
     * @param url absolute
     * @param changed the last significant change, ISO 8601 with offset, or empty when none is known
     * @param photo absolute URL of the lead photo, or empty
     */
    public record Entry(String url, String changed, String photo) {}
}
