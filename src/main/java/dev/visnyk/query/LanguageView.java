package dev.visnyk.query;

import dev.visnyk.i18n.RegionalLocale;
import dev.visnyk.model.Language;

/**
 * A language as templates see it.
 *
 * @param key ua
 * @param tag for {@code lang} and {@code hreflang}: uk
 * @param name in its own words: Українська
 * @param label short: UA
 * @param dir ltr or rtl
 * @param locale language and region, for {@code og:locale}: uk_UA
 */
public record LanguageView(String key, String tag, String name, String label, String dir, String locale) {
    static LanguageView of(Language language) {
        return new LanguageView(
                language.key(),
                language.tag(),
                language.name(),
                language.label(),
                language.direction().value(),
                RegionalLocale.of(language.tag()));
    }
}
