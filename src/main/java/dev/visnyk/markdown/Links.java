package dev.visnyk.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.visnyk.diagnostic.Rule;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens and closes links: those that lead elsewhere as they are, those within the site as holes. */
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final BodyContext context;
    private final FragmentBuilder out;

    /** What must be written at a link's end. */
    enum Kind {
        DIRECT,
        WITHIN_SITE,
        NONE
    }

    Links(BodyContext context) {
        this.context = context;
        this.out = context.out();
    }

    Kind open(Node node, String url, @Nullable String title) {
        String scheme = scheme(url);
        if (scheme.isEmpty() && !url.startsWith("#") && !url.startsWith("//") && !url.isEmpty()) {
            out.hole(new Hole.LinkStart(out.offset(), url, title, context.position(node)));
            return Kind.WITHIN_SITE;
        }
        boolean isAllowed = scheme.isEmpty() || SCHEMES.contains(scheme);
        if (!isAllowed || url.isEmpty() || url.startsWith("//")) {
            context.report(
                    Rule.MARKDOWN_LINK,
                    node,
                    isAllowed ? "this link leads nowhere" : "a link may not begin with \"" + scheme + ":\"",
                    "use https:, mailto:, tel:, or a path on this site");
            return Kind.NONE;
        }
        out.raw("<a href=\"").text(PercentEncoding.encode(url)).raw("\"");
        if (title != null) {
            out.raw(" title=\"").text(title).raw("\"");
        }
        out.raw(context.attributes(node)).raw(">");
        return Kind.DIRECT;
    }

    void close(Kind kind) {
        if (kind == Kind.WITHIN_SITE) {
            out.hole(new Hole.LinkEnd(out.offset()));
        } else if (kind == Kind.DIRECT) {
            out.raw("</a>");
        }
    }

    /** The scheme of a URL in lower case (RFC 3986, 3.1); control characters and spaces do not hide one. */
    private static String scheme(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return "";
    }
}
