package dev.visnyk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
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

    /** Every text changed by a function of its language's key; of an empty key for the common text. */
    public LocalizedText map(BinaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> changed.put(language, change.apply(language, text)));
        return new LocalizedText(common == null ? null : change.apply("", common), changed);
    }

    public boolean isEmpty() {
        return common == null && byLanguage.isEmpty();
    }
}
