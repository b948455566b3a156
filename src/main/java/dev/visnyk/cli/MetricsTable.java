package dev.visnyk.cli;

import dev.visnyk.build.Metrics;
import dev.visnyk.record.QueryMetrics;
import dev.visnyk.render.TemplateMetrics;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code --template-metrics}: what took longest comes first. */
final class MetricsTable {
    private MetricsTable() {}

    static String of(Metrics metrics) {
        return "\n" + templates(metrics.templates()) + "\n" + queries(metrics.queries());
    }

    private static String templates(List<TemplateMetrics.Row> rows) {
        return table(
                List.of("template", "uses", "total ms", "own ms", "average µs", "longest µs"),
                rows.stream()
                        .sorted(Comparator.comparingLong(TemplateMetrics.Row::total)
                                .reversed()
                                .thenComparing(TemplateMetrics.Row::template))
                        .map(row -> List.of(
                                row.template(),
                                Long.toString(row.uses()),
                                milliseconds(row.total()),
                                milliseconds(row.own()),
                                microseconds(row.total() / Math.max(1, row.uses())),
                                microseconds(row.longest())))
                        .toList());
    }

    private static String queries(List<QueryMetrics.Row> rows) {
        return table(
                List.of("query", "answered", "asked", "total ms"),
                rows.stream()
                        .sorted(Comparator.comparingLong(QueryMetrics.Row::nanoseconds)
                                .reversed()
                                .thenComparing(QueryMetrics.Row::kind))
                        .map(row -> List.of(
                                row.kind(),
                                Long.toString(row.answered()),
                                Long.toString(row.asked()),
                                milliseconds(row.nanoseconds())))
                        .toList());
    }

    /** Lines of cells; the first of each line begins where its column does, the others end where theirs does. */
    private static String table(List<String> heads, List<List<String>> rows) {
        int names = Stream.concat(Stream.of(heads), rows.stream())
                .mapToInt(row -> row.get(0).length())
                .max()
                .orElse(1);
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> line(names, row))
                .collect(Collectors.joining());
    }

    private static String line(int names, List<String> cells) {
        return cells.stream()
                .skip(1)
                .map("%12s"::formatted)
                .collect(Collectors.joining("", ("%-" + names + "s").formatted(cells.get(0)), "\n"));
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }

    private static String microseconds(long nanoseconds) {
        return Long.toString(nanoseconds / 1000);
    }
}
