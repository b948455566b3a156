package dev.visnyk.markdown;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The code that stands in markup itself, as a browser would hash it (CSP 3, section 6.7.3).
 *
 * @param scripts texts of scripts, but for data that is not run
 * @param styles texts of style sheets
 */
public record InlineCode(List<String> scripts, List<String> styles) {
    public InlineCode {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    /** Finds what stands in the markup of a head. */
    public static InlineCode of(String markup) {
        if (markup.isBlank()) {
            return new InlineCode(List.of(), List.of());
        }
        Document document = Jsoup.parse("<!doctype html><html><head>" + markup + "</head></html>");
        return new InlineCode(
                document.select("script:not([src])").stream()
                        .filter(InlineCode::isRun)
                        .map(Element::data)
                        .toList(),
                document.select("style").stream().map(Element::data).toList());
    }

    /** Whether a browser runs a script: it is a classic one or a module (HTML, "The script element"). */
    private static boolean isRun(Element script) {
        String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.equals("module") || type.equals("importmap") || type.contains("javascript");
    }
}
