package dev.visnyk.cli;

import dev.visnyk.check.RuleHelp;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings for machines. The constant's name in lower case is the value of {@code --format}. */
enum FindingFormat {
    /** For people; printed by the diagnostic printer. */
    TEXT,
    /** A list of findings. */
    JSON,
    /** SARIF 2.1.0 (OASIS), which code hosts show beside the lines. */
    SARIF,
    /** Workflow commands of GitHub Actions. */
    GITHUB;

    /**
     * The format that a word names.
     *
     * @throws IllegalArgumentException with a message for the user, when it is none
     */
    static FindingFormat of(String word) {
        for (FindingFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is not a format");
    }

    /** The findings of a site as text; not for {@link #TEXT}. */
    String print(List<Diagnostic> findings, String version, Repository repository) {
        return switch (this) {
            case JSON ->
                JsonWriter.write(findings.stream().map(FindingFormat::json).toList()) + "\n";
            case SARIF -> JsonWriter.write(sarif(findings, version, repository)) + "\n";
            case GITHUB -> github(findings, repository);
            case TEXT -> throw new IllegalStateException("text is printed elsewhere");
        };
    }

    static Map<String, Object> json(Diagnostic finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().id());
        json.put("severity", finding.severity().label());
        json.put("file", finding.position().file());
        json.put("line", finding.position().line());
        json.put("column", finding.position().column());
        json.put("message", finding.message());
        json.put("hint", finding.hint() == null ? "" : finding.hint());
        return json;
    }

    private static Map<String, Object> sarif(List<Diagnostic> findings, String version, Repository repository) {
        List<Map<String, Object>> rules = new ArrayList<>();
        findings.stream().map(Diagnostic::rule).distinct().sorted().forEach(rule -> rules.add(sarifRule(rule)));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Visnyk");
        driver.put("version", version);
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                findings.stream()
                        .map(finding -> sarifResult(finding, repository))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    /** What GitHub's code scanning shows of a rule. */
    private static Map<String, Object> sarifRule(Rule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.id());
        json.put("shortDescription", Map.of("text", RuleHelp.summary(rule)));
        json.put("fullDescription", Map.of("text", RuleHelp.summary(rule)));
        json.put("help", Map.of("text", RuleHelp.text(rule)));
        json.put("defaultConfiguration", Map.of("level", rule.severity().label()));
        return json;
    }

    private static Map<String, Object> sarifResult(Diagnostic finding, Repository repository) {
        SourcePosition position = finding.position();
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(repository.path(position.file()))));
        if (position.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", position.line());
            region.put("startColumn", position.column());
            physical.put("region", region);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule().id());
        result.put("level", finding.severity().label());
        result.put("message", Map.of("text", withHint(finding)));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        return result;
    }

    /** A path as a relative URI reference, in which blanks and the like are encoded (RFC 3986, section 4.2). */
    private static String uri(String file) {
        boolean looksLikeScheme = file.split("/", 2)[0].contains(":");
        try {
            return new URI(null, null, looksLikeScheme ? "./" + file : file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withHint(Diagnostic finding) {
        return finding.hint() == null ? finding.message() : finding.message() + " (" + finding.hint() + ")";
    }

    private static String github(List<Diagnostic> findings, Repository repository) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic finding : findings) {
            SourcePosition position = finding.position();
            out.append("::")
                    .append(finding.severity().label())
                    .append(" file=")
                    .append(property(repository.path(position.file())));
            if (position.line() > 0) {
                out.append(",line=").append(position.line()).append(",col=").append(position.column());
            }
            out.append(",title=").append(property(finding.rule().id()));
            out.append("::").append(data(withHint(finding))).append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
