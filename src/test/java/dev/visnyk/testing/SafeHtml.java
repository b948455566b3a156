package dev.visnyk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks for markup that does something: scripts, handlers of events, frames, URLs that are programs. */
public final class SafeHtml {
    private static final Set<String> LINKS = Set.of("href", "src", "action", "formaction", "poster", "data", "cite");

    private SafeHtml() {}

    /** Fails if anything below an element could run. */
    public static void check(Element root) {
        assertThat(
                        root.select(
                                "script:not([type=application/ld+json]), iframe, object, embed, form, base, style, svg, math, template, meta[http-equiv]"))
                .as("elements that do something")
                .isEmpty();
        for (Element element : root.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                // What a browser leaves out before it looks for the scheme (WHATWG URL, "basic URL parser").
                String value = attribute
                        .getValue()
                        .replaceAll("^[\\x00-\\x20]+|[\\t\\n\\r]", "")
                        .toLowerCase(Locale.ROOT);
                assertThat(name).as("attribute of <%s>", element.tagName()).doesNotStartWith("on");
                if (LINKS.contains(name)) {
                    assertThat(value).as(name).doesNotStartWith("javascript:").doesNotStartWith("vbscript:");
                    assertThat(value).as(name).doesNotStartWith("data:");
                }
            }
        }
    }
}
