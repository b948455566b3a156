package dev.visnyk.html;

import dev.visnyk.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The markup of a page for editors. Whatever is put in is text: the tree it is made of escapes it, and no control character gets in. */
public final class HtmlPage {
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>"
            + "<rect width='32' height='32' rx='6' fill='#9a1b1e'/>"
            + "<path d='M8 9h16M8 16h16M8 23h10' stroke='white' stroke-width='3'/></svg>";

    /** A small picture for the browser's tab, within the page: it is asked for at no address (RFC 2397). */
    private static final String ICON = "data:image/svg+xml;base64,"
            + Base64.getEncoder().encodeToString(DRAWING.getBytes(StandardCharsets.US_ASCII));

    private final Document document = Document.createShell("");

    public HtmlPage(String title) {
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        Objects.requireNonNull(document.firstElementChild()).attr("lang", "en");
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        // It names drafts: nobody is to find it, wherever it is put.
        meta("robots", "noindex");
        text(head, "title", "", title);
        head.appendElement("link").attr("rel", "icon").attr("href", ICON);
    }

    /** Puts a style sheet into the page itself, so that it needs no other file. */
    public HtmlPage styled(String css) {
        document.head().appendElement("style").appendChild(new DataNode(css));
        return this;
    }

    /** Has the page load a style sheet. */
    public HtmlPage linkedTo(String styleSheet) {
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", styleSheet);
        return this;
    }

    /** Has the page run a script once it is there. */
    public HtmlPage running(String script) {
        document.head().appendElement("script").attr("src", script).attr("defer", true);
        return this;
    }

    private void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    public Element body() {
        return document.body();
    }

    public String html() {
        return document.outerHtml() + "\n";
    }

    public static Element add(Element parent, String tag, String name) {
        Element element = parent.appendElement(tag);
        return name.isEmpty() ? element : element.attr("class", name);
    }

    public static Element text(Element parent, String tag, String name, String text) {
        return add(parent, tag, name).text(printable(text));
    }

    /** A text in a line, apart from what stands there already. */
    public static Element word(Element line, String tag, String name, String text) {
        if (!line.childNodes().isEmpty()) {
            line.appendText(" ");
        }
        return text(line, tag, name, text);
    }

    public static void labelled(Element parent, String name, String label, String text) {
        Element line = add(parent, "p", name);
        text(line, "b", "", label + ":");
        line.appendText(" " + printable(text));
    }

    /** A table whose later columns are of numbers or short texts. */
    public static Element table(Element parent, String caption, String... columns) {
        Element table = add(add(parent, "div", "scroll"), "table", "");
        text(table, "caption", "", caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            text(head, "th", "", column).attr("scope", "col");
        }
        return table.appendElement("tbody");
    }

    /** A row; what is returned is the cell that names it. */
    public static Element row(Element table, String name, String... values) {
        Element row = table.appendElement("tr");
        Element head = text(row, "th", "", name).attr("scope", "row");
        for (String value : values) {
            text(row, "td", "", value);
        }
        return head;
    }

    /** The line of a position, with the word or the blanks that begin there marked. */
    public static void excerpt(Element parent, SourcePosition position) {
        String line = position.excerpt();
        if (position.line() == 0 || line.isBlank()) {
            return;
        }
        int length = line.codePointCount(0, line.length());
        int start = line.offsetByCodePoints(0, Math.max(0, Math.min(position.caret() - 1, length)));
        int end = start;
        while (end < line.length()
                && Character.isWhitespace(line.charAt(end)) == Character.isWhitespace(line.charAt(start))) {
            end++;
        }
        Element quote = add(parent, "p", "excerpt").attr("dir", "auto");
        quote.appendText(printable(line.substring(0, start)));
        if (end > start) {
            text(quote, "mark", "", line.substring(start, end));
        }
        quote.appendText(printable(line.substring(end)));
    }

    /** Control characters, which HTML can't hold (HTML Standard, 13.2.3.5), are shown as such. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' ? ' ' : Character.isISOControl(c) || isNone(c) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isNone(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
    }
}
