package dev.visnyk.i18n;

import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Typography of the texts that stand outside articles: names of sections, topics and authors, the site's own texts. */
public final class LocalizedTypographer {
    private final Map<String, Typographer> byLanguage = new HashMap<>();
    private final Typographer common;

    /**
     * @param languages the languages of the site
     * @param defaultLanguage the language of texts that are given once for all
     */
    public LocalizedTypographer(Collection<Language> languages, Language defaultLanguage) {
        languages.forEach(language -> byLanguage.put(language.key(), Typographer.forTag(language.tag())));
        common = Typographer.forTag(defaultLanguage.tag());
    }

    /** Each text as its language sets it. */
    public LocalizedText apply(LocalizedText text) {
        return text.map(
                (language, words) -> byLanguage.getOrDefault(language, common).apply(words));
    }
}
