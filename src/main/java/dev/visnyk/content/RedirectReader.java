package dev.visnyk.content;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.Redirect;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads content/redirects.csv: old path, comma, new path, article key or URL. Blank lines, lines that begin with {@code #}
 * and a first line of headings are passed over.
 */
final class RedirectReader {
    private static final String FILE = "content/redirects.csv";

    private final ContentTree tree;
    private final SourceReader sources;
    private final DiagnosticSink findings;

    RedirectReader(ContentTree tree, SourceReader sources, DiagnosticSink findings) {
        this.tree = tree;
        this.sources = sources;
        this.findings = findings;
    }

    List<Redirect> read() {
        return tree.file(FILE).flatMap(sources::read).map(this::parse).orElse(List.of());
    }

    private List<Redirect> parse(SourceText source) {
        List<Redirect> redirects = new ArrayList<>();
        int number = 0;
        for (String line : source.text().split("\n", -1)) {
            number++;
            boolean isHeading = number == 1 && !line.startsWith("/");
            if (line.isBlank() || line.startsWith("#") || isHeading) {
                continue;
            }
            SourcePosition position = source.position(number, 1);
            String[] cells = line.split(",", -1);
            if (cells.length != 2 || cells[1].isBlank()) {
                findings.report(
                        Rule.ROUTE_REDIRECT,
                        position,
                        "a redirect has an old path and a new one",
                        "/old/path/,/new/path/");
                continue;
            }
            String from = cells[0].strip();
            if (!from.startsWith("/") || !SlugRule.isSafePath(from)) {
                findings.report(
                        Rule.ROUTE_UNSAFE,
                        position,
                        "\"" + from + "\" is not a path on this site",
                        "write it like /old/path/");
                continue;
            }
            redirects.add(new Redirect(from, cells[1].strip(), position));
        }
        return redirects;
    }
}
