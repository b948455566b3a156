package dev.visnyk.markdown;

import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML in one form: attributes in order, white space collapsed and none around blocks, so that only what readers could
 * notice is compared.
 */
final class NormalHtml {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "section",
            "body",
            "br",
            "dl",
            "dt",
            "dd",
            "style",
            "script");

    private final StringBuilder html = new StringBuilder();

    private NormalHtml() {}

    /**
     * The normal form.
     *
     * @param asOurs whether to make the two changes that all headings of ours have undergone: one level down if there is a
     *     heading of level 1, and an identifier (which is left out of this form)
     */
    static String of(String markup, boolean asOurs) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        if (asOurs && body.children().stream().anyMatch(it -> it.normalName().equals("h1"))) {
            body.select("h1, h2, h3, h4, h5")
                    .forEach(it -> it.tagName("h" + (it.normalName().charAt(1) - '0' + 1)));
        }
        body.select("h1, h2, h3, h4, h5, h6").forEach(it -> it.removeAttr("id"));
        NormalHtml normal = new NormalHtml();
        body.childNodes().forEach(child -> normal.append(child, false));
        return normal.html.toString().strip();
    }

    private void append(Node node, boolean isPreformatted) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), isPreformatted);
        } else if (node instanceof Element element) {
            element(element, isPreformatted);
        } else {
            html.append(node.outerHtml());
        }
    }

    private void text(String text, boolean isPreformatted) {
        String shown = isPreformatted ? text : text.replaceAll("[ \t\n]+", " ");
        boolean isAfterGap = html.length() == 0 || html.charAt(html.length() - 1) == '\n';
        String kept = !isPreformatted && isAfterGap ? shown.replaceFirst("^ ", "") : shown;
        html.append(kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void element(Element element, boolean isPreformatted) {
        boolean isBlock = BLOCKS.contains(element.normalName());
        open(element, isBlock);
        element.childNodes()
                .forEach(child ->
                        append(child, isPreformatted || element.normalName().equals("pre")));
        if (!element.tag().isEmpty()) {
            gap(isBlock && !isPreformatted && !element.normalName().equals("pre"));
            html.append("</").append(element.normalName()).append('>');
        }
        gap(isBlock && !isPreformatted);
    }

    private void open(Element element, boolean isBlock) {
        gap(isBlock);
        html.append('<').append(element.normalName());
        TreeMap<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(it -> attributes.put(it.getKey(), it.getValue()));
        attributes.forEach((name, value) ->
                html.append(' ').append(name).append("=\"").append(value).append('"'));
        html.append('>');
        gap(isBlock && !element.normalName().equals("pre"));
    }

    /** Between blocks no white space counts: a line end stands for all of it. */
    private void gap(boolean isWanted) {
        if (!isWanted) {
            return;
        }
        while (html.length() > 0 && (html.charAt(html.length() - 1) == ' ' || html.charAt(html.length() - 1) == '\n')) {
            html.setLength(html.length() - 1);
        }
        html.append('\n');
    }
}
