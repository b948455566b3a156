package dev.visnyk.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Keeps of raw HTML what can do no harm, and keeps it balanced: a whole block is cleaned at once; tags within text are
 * cleaned one by one, and those left open are closed at the end of their block.
 */
final class RawHtmlCleaner {
    private static final String BASE = "https://site.invalid/";
    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "aside",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var",
                    "wbr")
            .addAttributes(":all", "id", "class", "lang", "dir", "title")
            .addAttributes("a", "href", "hreflang", "rel")
            .addAttributes("time", "datetime")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("ol", "start", "reversed")
            .addAttributes("details", "open")
            .addAttributes("blockquote", "cite")
            .addAttributes("q", "cite")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
            .addProtocols("blockquote", "cite", "http", "https")
            .addProtocols("q", "cite", "http", "https")
            .preserveRelativeLinks(true);

    private final Deque<String> open = new ArrayDeque<>();

    /** A block of HTML without what is not allowed. */
    static String cleanBlock(String html) {
        return Jsoup.clean(html, BASE, ALLOWED, AS_WRITTEN);
    }

    /** Whether cleaning would take nothing away. */
    static boolean isClean(String html) {
        return Jsoup.isValid(html, ALLOWED);
    }

    /** A tag within text as it may be written; empty when it may not. */
    Optional<String> cleanTag(String tag) {
        boolean isClosing = tag.startsWith("</");
        String name = name(tag);
        if (isClosing) {
            return open.contains(name) ? Optional.of(close(name)) : Optional.empty();
        }
        String clean = Jsoup.clean(tag + "</" + name + ">", BASE, ALLOWED, AS_WRITTEN);
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        int end = clean.lastIndexOf("</" + name + ">");
        if (end < 0) {
            return Optional.of(clean);
        }
        open.push(name);
        return Optional.of(clean.substring(0, end));
    }

    /** Closes everything up to and including an open tag. */
    private String close(String name) {
        StringBuilder closing = new StringBuilder();
        String last;
        do {
            last = open.pop();
            closing.append("</").append(last).append('>');
        } while (!last.equals(name));
        return closing.toString();
    }

    /** How many tags are open. */
    int depth() {
        return open.size();
    }

    /** Closes tags until no more than {@code depth} are open. */
    String closeTo(int depth) {
        if (open.size() <= depth) {
            return "";
        }
        StringBuilder closing = new StringBuilder();
        while (open.size() > depth) {
            closing.append("</").append(open.pop()).append('>');
        }
        return closing.toString();
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
