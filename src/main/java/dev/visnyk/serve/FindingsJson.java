package dev.visnyk.serve;

import dev.visnyk.content.Excerpts;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong, for the script that shows it over a page: errors only, with the lines they are about. */
final class FindingsJson {
    private static final int MOST = 20;

    private final Excerpts excerpts;

    FindingsJson(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    List<Map<String, Object>> of(List<Diagnostic> findings) {
        return findings.stream()
                .filter(Diagnostic::isError)
                .limit(MOST)
                .map(this::of)
                .toList();
    }

    private Map<String, Object> of(Diagnostic finding) {
        SourcePosition position = excerpts.apply(finding.position());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("position", position.toString());
        json.put("message", finding.message());
        json.put("rule", finding.rule().id());
        json.put("hint", finding.hint() == null ? "" : finding.hint());
        json.put("excerpt", position.excerpt());
        json.put("caret", position.caret());
        return json;
    }
}
