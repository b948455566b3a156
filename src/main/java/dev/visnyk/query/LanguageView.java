package dev.visnyk.query;

import dev.visnyk.model.Language;

/**
 * A language as templates see it.
 *
 * @param key ua
 * @param tag for {@code lang} and {@code hreflang}: uk
 * @param name in its own words: Українська
 * @param label short: UA
 * @param dir ltr or rtl
 */
public record LanguageView(String key, String tag, String name, String label, String dir) {
    static LanguageView of(Language language) {
        return new LanguageView(
                language.key(),
                language.tag(),
                language.name(),
                language.label(),
                language.direction().value());
    }
}
