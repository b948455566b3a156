package dev.visnyk.query;

import java.util.List;

/**
 * An index of topics, authors or months.
 *
 * @param kind topic, author or month
 * @param entries topics and authors in the order of the alphabet, months newest first
 */
public record IndexView(String kind, List<Entry> entries) {
    /** An entry of an index: name, first page of its list, number of articles. */
    public record Entry(String name, String url, String description, int count) {}
}
