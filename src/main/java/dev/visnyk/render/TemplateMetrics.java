package dev.visnyk.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often templates were used by all pages, and for how long. Usable from several threads. */
public final class TemplateMetrics {
    private final Map<String, Row> rows = new HashMap<>();

    /**
     * What is known of a template. Times are in nanoseconds.
     *
     * @param template its name
     * @param uses how often it was rendered, or one of its macros called by another template
     * @param total how long it took, with what it included
     * @param own how long it took without what it included
     * @param longest how long its longest use took, with what it included
     */
    public record Row(String template, long uses, long total, long own, long longest) {
        private Row plus(Row other) {
            return new Row(
                    template,
                    uses + other.uses,
                    total + other.total,
                    own + other.own,
                    Math.max(longest, other.longest));
        }
    }

    /** Adds what a page used. */
    synchronized void add(List<Row> page) {
        page.forEach(row -> rows.merge(row.template(), row, Row::plus));
    }

    /** What is known of each template, in no order. */
    synchronized List<Row> rows() {
        return List.copyOf(rows.values());
    }
}
