package dev.visnyk.build;

import dev.visnyk.record.QueryMetrics;
import dev.visnyk.render.TemplateMetrics;
import java.util.List;

/**
 * Where the time of rendering went. The lists are in no order.
 *
 * @param templates what is known of each template that was used
 * @param queries what is known of each kind of question that templates asked
 */
public record Metrics(List<TemplateMetrics.Row> templates, List<QueryMetrics.Row> queries) {
    /** Of a build that was not measured. */
    static final Metrics NONE = new Metrics(List.of(), List.of());

    public Metrics {
        templates = List.copyOf(templates);
        queries = List.copyOf(queries);
    }
}
