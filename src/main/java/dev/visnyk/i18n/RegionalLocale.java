package dev.visnyk.i18n;

import java.util.Locale;
import java.util.Map;

/**
 * Language and region in one word, as the Open Graph protocol wants {@code og:locale}: {@code uk_UA}. A tag that names no
 * region has the one where the language is spoken most (Unicode CLDR, likely subtags).
 */
public final class RegionalLocale {
    private static final Map<String, String> LIKELY = Map.ofEntries(
            Map.entry("ar", "EG"),
            Map.entry("be", "BY"),
            Map.entry("bg", "BG"),
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("de", "DE"),
            Map.entry("el", "GR"),
            Map.entry("en", "US"),
            Map.entry("es", "ES"),
            Map.entry("et", "EE"),
            Map.entry("fi", "FI"),
            Map.entry("fr", "FR"),
            Map.entry("ga", "IE"),
            Map.entry("he", "IL"),
            Map.entry("hr", "HR"),
            Map.entry("hu", "HU"),
            Map.entry("it", "IT"),
            Map.entry("lt", "LT"),
            Map.entry("lv", "LV"),
            Map.entry("mt", "MT"),
            Map.entry("nl", "NL"),
            Map.entry("pl", "PL"),
            Map.entry("pt", "BR"),
            Map.entry("ro", "RO"),
            Map.entry("ru", "RU"),
            Map.entry("sk", "SK"),
            Map.entry("sl", "SI"),
            Map.entry("sv", "SE"),
            Map.entry("uk", "UA"));

    private RegionalLocale() {}

    /** The locale of a language tag (BCP 47); the language alone where its region is not known. */
    public static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String region =
                locale.getCountry().isEmpty() ? LIKELY.getOrDefault(locale.getLanguage(), "") : locale.getCountry();
        return region.isEmpty() ? locale.getLanguage() : locale.getLanguage() + "_" + region;
    }
}
