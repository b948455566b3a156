package dev.visnyk.query;

import java.util.List;

/**
 * An index of topics, authors or months.
 *
 * @param kind topic, author or month
 * @param entries topics and authors in the order of the alphabet, months newest first
 */
public record IndexView(String kind, List<Entry> entries) {
    /**
     * An entry of an index.
     *
     * @param name of the topic, author or month
     * @param url first page of its list
     * @param description a sentence about it, may be empty
     * @param count how many articles it has
     */
    public record Entry(String name, String url, String description, int count) {}
}
