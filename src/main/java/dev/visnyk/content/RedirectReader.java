package dev.visnyk.content;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads content/redirects.csv: old path, comma, new path, article key or URL, and perhaps comma, HTTP status. Blank lines, lines that begin with {@code #}
 * and a first line of headings are passed over.
 */
final class RedirectReader {
    private static final String FILE = "content/redirects.csv";

    /** Those with a Location that readers are led to (RFC 9110, 15.4). */
    private static final Set<String> STATUSES = Set.of("301", "302", "303", "307", "308");

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
            if (cells.length < 2 || cells.length > 3 || cells[1].isBlank()) {
                findings.report(
                        Rule.ROUTE_REDIRECT,
                        position,
                        "a redirect has an old path, a new one, and a status if it is not 301",
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
            String status = cells.length == 3 ? cells[2].strip() : "301";
            if (!STATUSES.contains(status)) {
                findings.report(
                        Rule.ROUTE_REDIRECT,
                        position,
                        "\"" + status + "\" is not a status that leads elsewhere",
                        "write 301 (for good), 302 (for a while), 303, 307 or 308");
                continue;
            }
            redirects.add(new Redirect(from, cells[1].strip(), Integer.parseInt(status), position));
        }
        return redirects;
    }
}
