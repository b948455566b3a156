package dev.visnyk.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * Keeps of raw HTML what can do no harm, and keeps it balanced. HTML that is whole is cleaned at once; tags that stand
 * alone, around Markdown, are cleaned one by one. An element is closed where it was opened: at the latest at the end of the
 * container (a document, a quotation, a list item, a paragraph, a piece of bold text) it began in, never by a tag inside a
 * container within it.
 */
final class RawHtmlCleaner {
    private static final String BASE = "https://site.invalid/";
    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private static final Set<String> NAMES =
            Set.of(("a abbr aside b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption "
                            + "figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp section small span strong sub "
                            + "summary sup table tbody td tfoot th thead time tr u ul var wbr")
                    .split(" "));

    static final Safelist ALLOWED = new Safelist()
            .addTags(NAMES.toArray(String[]::new))
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

    private static final Set<String> VOID = Set.of("br", "hr", "wbr");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|<!--[\\s\\S]*?-->");

    private final Deque<String> open = new ArrayDeque<>();
    private int floor;

    /** Where the pictures in a piece of HTML come from. */
    static List<String> imageDestinations(String html) {
        return Jsoup.parseBodyFragment(html).select("img[src]").eachAttr("src");
    }

    /** All addresses in a piece of HTML that readers or their browsers follow, in its order. */
    static List<String> destinations(String html) {
        return Jsoup.parseBodyFragment(html).select("[href], [src]").stream()
                .map(element -> element.attr(element.hasAttr("href") ? "href" : "src"))
                .toList();
    }

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
            boolean isOpenHere = open.stream().limit((long) open.size() - floor).anyMatch(name::equals);
            return isOpenHere ? Optional.of(close(name)) : Optional.empty();
        }
        String whole = VOID.contains(name) ? tag : tag + "</" + name + ">";
        String clean = Jsoup.clean(whole, BASE, ALLOWED, AS_WRITTEN);
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

    /** Begins a container; what is returned must be given to {@link #leave} at its end. */
    int enter() {
        int outer = floor;
        floor = open.size();
        return outer;
    }

    /** Ends a container: the closing tags of what it has left open. */
    String leave(int outer) {
        int innermost = floor;
        floor = outer;
        if (open.size() <= innermost) {
            return "";
        }
        StringBuilder closing = new StringBuilder();
        while (open.size() > innermost) {
            closing.append("</").append(open.pop()).append('>');
        }
        return closing.toString();
    }

    /**
     * Whether HTML is part of elements that begin or end elsewhere. Not if it has a tag that is not allowed: what such an
     * element holds goes with it, as far as the HTML reaches.
     */
    static boolean isPart(String html) {
        Deque<String> unclosed = new ArrayDeque<>();
        boolean isPart = false;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2) == null ? "br" : tag.group(2).toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name)) {
                return false;
            }
            if (!VOID.contains(name)) {
                if (tag.group(1).isEmpty()) {
                    unclosed.push(name);
                } else {
                    isPart |= !name.equals(unclosed.poll());
                }
            }
        }
        return isPart || !unclosed.isEmpty();
    }

    /**
     * Cleans HTML tag by tag, so that an element may begin in one block and end in a later one.
     *
     * @param out takes what may be written
     * @return whether nothing was taken away
     */
    boolean cleanTags(String html, FragmentBuilder out) {
        boolean isClean = true;
        int at = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            out.text(Parser.unescapeEntities(html.substring(at, tag.start()), false));
            at = tag.end();
            Optional<String> clean = tag.group(2) == null ? Optional.of("") : cleanTag(tag.group());
            isClean &= clean.isPresent();
            out.raw(clean.orElse(""));
        }
        out.text(Parser.unescapeEntities(html.substring(at), false));
        return isClean;
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
