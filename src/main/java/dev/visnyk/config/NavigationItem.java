package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.LocalizedText;

/**
 * An entry of the main navigation.
 *
 * @param kind what it leads to
 * @param target the key of a section, topic or page, or a URL
 * @param label its text; when empty, the name of what it leads to
 * @param position where it stands in site.yaml
 */
public record NavigationItem(Kind kind, String target, LocalizedText label, SourcePosition position) {
    /** What a navigation entry leads to; the constant's name in lower case is the key in site.yaml. */
    public enum Kind {
        SECTION,
        TOPIC,
        PAGE,
        URL
    }
}
