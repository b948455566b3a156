package dev.visnyk.cli;

import dev.visnyk.build.BuildResult;
import dev.visnyk.json.JsonWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What {@code --report} writes. */
final class ReportFile {
    private static final String INDEX = "index.html";

    private ReportFile() {}

    /** The report on a build for a moment, as JSON. */
    static String of(BuildResult result, Instant now) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("version", Version.number());
        report.put("published", result.isPublished());
        report.put("now", now.toString());
        report.put("next", result.next() == null ? null : result.next().toString());
        report.put("urls", urls(result));
        report.put("counts", counts(result));
        Map<String, Object> phases = new LinkedHashMap<>();
        result.phases().forEach((name, nanoseconds) -> phases.put(name, TimeUnit.NANOSECONDS.toMillis(nanoseconds)));
        report.put("phases", phases);
        report.put(
                "findings", result.findings().stream().map(FindingFormat::json).toList());
        return JsonWriter.write(report) + "\n";
    }

    private static Map<String, Object> urls(BuildResult result) {
        Map<String, Object> urls = new LinkedHashMap<>();
        urls.put("added", urls(result.changes().added(), result.baseUrl()));
        urls.put("changed", urls(result.changes().changed(), result.baseUrl()));
        urls.put("removed", urls(result.changes().removed(), result.baseUrl()));
        return urls;
    }

    /** A folder's URL stands for its {@code index.html}, as readers ask for it. */
    private static List<String> urls(List<String> paths, String baseUrl) {
        return paths.stream()
                .map(path -> path.equals(INDEX) || path.endsWith("/" + INDEX)
                        ? path.substring(0, path.length() - INDEX.length())
                        : path)
                .map(path -> baseUrl + "/" + path)
                .toList();
    }

    private static Map<String, Object> counts(BuildResult result) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("pages", result.pages());
        counts.put("files", result.files());
        counts.put("rendered", result.rendered());
        counts.put("errors", result.errors());
        counts.put("warnings", result.warnings());
        return counts;
    }
}
