package dev.visnyk.model;

import java.util.List;
import java.util.Optional;

/**
 * One story in all its languages.
 *
 * @param key what the files share: folder and slug
 * @param original the version that states the facts
 * @param articles the versions shown, the original among them, in the order of the languages
 * @param pending languages that are promised but not there yet
 */
public record Translations(String key, Article original, List<Article> articles, List<Language> pending) {
    public Translations {
        articles = List.copyOf(articles);
        pending = List.copyOf(pending);
    }

    public Optional<Article> in(Language language) {
        for (Article article : articles) {
            if (article.language().equals(language)) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }
}
