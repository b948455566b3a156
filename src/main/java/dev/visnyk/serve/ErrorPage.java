package dev.visnyk.serve;

import dev.visnyk.binary.Hash;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** What is shown where there is no page to show: the findings, by the same script that shows them over a page. */
final class ErrorPage {
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>This page can’t be made</title>
            </head>
            <body>
            <script type="application/json" id="visnyk-findings">%s</script>
            <noscript><pre>%s</pre></noscript>
            </body>
            </html>
            """;

    private final FindingsJson json;

    ErrorPage(FindingsJson json) {
        this.json = json;
    }

    /** A page about some findings; it goes away by itself when these are mended. */
    ServedPage of(List<Diagnostic> findings) {
        StringBuilder plain = new StringBuilder();
        findings.stream()
                .filter(Diagnostic::isError)
                .forEach(finding -> plain.append(finding.position())
                        .append(": ")
                        .append(finding.message())
                        .append('\n'));
        String html = HTML.formatted(JsonWriter.writeForHtml(json.of(findings)), escaped(plain.toString()));
        return new ServedPage(html, new Hash().text(html).value(), Map.of(), findings);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
