package dev.visnyk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text given once for all languages, or once per language.
 *
 * @param common the text for languages that have none of their own; null when there is none
 * @param byLanguage text by language key
 */
public record LocalizedText(@Nullable String common, Map<String, String> byLanguage) {
    public static final LocalizedText NONE = new LocalizedText(null, Map.of());

    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText common(String text) {
        return new LocalizedText(text, Map.of());
    }

    /** The text of a language, else the common one. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.getOrDefault(language.key(), common));
    }

    /** The text of a language, else the common one, else the given one. */
    public String in(Language language, String otherwise) {
        return in(language).orElse(otherwise);
    }

    public boolean isEmpty() {
        return common == null && byLanguage.isEmpty();
    }
}
