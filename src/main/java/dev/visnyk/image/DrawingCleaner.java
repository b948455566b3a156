package dev.visnyk.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Takes out of an SVG what could run or ask others (SVG 2, 2.2.1, "secure static mode"): scripts, handlers of events, foreign
 * content, references to other files, and notes of the program that drew it.
 */
public final class DrawingCleaner {
    private static final Set<String> REMOVED = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "handler",
            "listener",
            "metadata");

    private DrawingCleaner() {}

    /** The same drawing, harmless. */
    public static byte[] clean(byte[] svg) {
        Document document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        for (Element element : document.getAllElements()) {
            if (REMOVED.contains(localName(element.tagName()))) {
                element.remove();
            } else {
                clean(element);
            }
        }
        document.childNodes().stream()
                .filter(DocumentType.class::isInstance)
                .toList()
                .forEach(Node::remove);
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void clean(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = localName(attribute.getKey());
            String value = attribute.getValue().strip();
            boolean isHandler = name.startsWith("on");
            boolean isReference = name.equals("href") || name.equals("src");
            boolean isAnimated = localName(element.tagName()).matches("set|animate.*")
                    && name.equals("attributename")
                    && value.toLowerCase(Locale.ROOT).contains("href");
            boolean leadsAway = isReference && !value.startsWith("#") && !value.startsWith("data:image/");
            if (isHandler || leadsAway || isAnimated || asksOthers(value)) {
                element.removeAttr(attribute.getKey());
            }
        }
        if (localName(element.tagName()).equals("style") && asksOthers(element.data() + element.text())) {
            element.remove();
        }
    }

    private static boolean asksOthers(String style) {
        String text = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return text.contains("@import")
                || text.contains("\\")
                || text.replaceAll("url\\(['\"]?#", "").contains("url(");
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
