package dev.visnyk.serve;

import dev.visnyk.content.Excerpts;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.html.HtmlPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Findings on a page of the desk, each with its line and what to do. */
final class DeskFindings {
    /** What the flags of the command line are called in forms. */
    private static final Map<String, String> FIELDS = Map.of(
            "TITLE", "Title",
            "SECTION", "Section",
            "--slug", "Address",
            "--lang", "Language",
            "--languages", "Languages",
            "--to", "Languages",
            "--author", "Authors",
            "--translator", "Translators");

    private final Excerpts excerpts;

    DeskFindings(Path site) {
        excerpts = new Excerpts(site);
    }

    /** Adds a list of findings. */
    void addTo(Element parent, List<Diagnostic> findings) {
        Element list = HtmlPage.add(parent, "ul", "findings");
        findings.forEach(finding -> add(list, finding));
    }

    private void add(Element list, Diagnostic finding) {
        SourcePosition position = excerpts.apply(finding.position());
        Element item = HtmlPage.add(list, "li", finding.severity().label());
        Element place = HtmlPage.add(item, "p", "place");
        HtmlPage.word(place, "strong", "severity", finding.severity().label());
        String field = FIELDS.get(position.file());
        HtmlPage.word(place, "span", "path", field == null ? position.toString() : field);
        HtmlPage.word(place, "code", "", finding.rule().id());
        HtmlPage.text(item, "p", "message", finding.message());
        HtmlPage.excerpt(item, position);
        String hint = finding.hint() == null ? "" : finding.hint();
        // Whoever is at the desk has no command line before them.
        if (!hint.isBlank() && (field == null || !(hint.contains("--") || hint.contains("visnyk ")))) {
            HtmlPage.labelled(item, "hint", "What to do", hint);
        }
    }

    /** How many findings there are, in words: {@code 1 error, 2 warnings}; empty for none. */
    static String count(List<Diagnostic> findings) {
        long errors = findings.stream().filter(Diagnostic::isError).count();
        String grave = counted(errors, "error");
        String light = counted(findings.size() - errors, "warning");
        return grave + (grave.isEmpty() || light.isEmpty() ? "" : ", ") + light;
    }

    static String counted(long count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
    }
}
