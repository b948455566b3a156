package dev.visnyk.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site as it is shown at one moment. What is withheld at that moment is not in it, so nothing built from it can leak.
 *
 * @param languages in the order of site.yaml
 * @param defaultLanguage the language at {@code /}
 * @param now the moment
 * @param stories newest first, by the original's date, then by key
 * @param pages standing pages by key, each in the order of the languages
 * @param sections all sections that have a name or a story, in their order
 * @param home what editors pin to the front page
 * @param redirects old addresses
 * @param nextChange when it is next shown otherwise by itself, or null
 * @param gone what readers could once see and can't now, by its addresses alone
 * @param withheldPhotos files of the photos that only texts which are not shown name
 */
public record Site(
        List<Language> languages,
        Language defaultLanguage,
        Instant now,
        List<Translations> stories,
        Map<String, List<StandingPage>> pages,
        List<Section> sections,
        HomePins home,
        List<Redirect> redirects,
        @Nullable Instant nextChange,
        List<Gone> gone,
        Set<String> withheldPhotos) {
    public Site {
        languages = List.copyOf(languages);
        stories = List.copyOf(stories);
        sections = List.copyOf(sections);
        redirects = List.copyOf(redirects);
        gone = List.copyOf(gone);
        withheldPhotos = Set.copyOf(withheldPhotos);
    }

    /** The same site with other texts of some of its stories; empty if one of these is not here in the same languages. */
    public Optional<Site> withTexts(Collection<Translations> changed) {
        Map<String, Translations> others = new HashMap<>();
        changed.forEach(story -> others.put(story.key(), story));
        List<Translations> all = new ArrayList<>(stories);
        int replaced = 0;
        for (int i = 0; i < all.size(); i++) {
            Translations other = others.get(all.get(i).key());
            if (other != null && other.articles().equals(all.get(i).articles())) {
                all.set(i, other);
                replaced++;
            }
        }
        return replaced < changed.size()
                ? Optional.empty()
                : Optional.of(new Site(
                        languages,
                        defaultLanguage,
                        now,
                        all,
                        pages,
                        sections,
                        home,
                        redirects,
                        nextChange,
                        gone,
                        withheldPhotos));
    }

    /** Whether a story is news to search engines at the moment at which the site is shown. */
    public boolean isNews(Article article) {
        return article.isNews() && article.newsUntil().isAfter(now);
    }

    /** Whether a story is breaking at the moment at which the site is shown. */
    public boolean isBreaking(Article article) {
        Instant until = article.breakingUntil();
        return until != null && until.isAfter(now);
    }

    /** Whether a story is more than a month old at the moment at which the site is shown. */
    public boolean isOld(Article article) {
        return !article.oldFrom().isAfter(now);
    }

    public Optional<Language> language(String key) {
        return languages.stream().filter(language -> language.key().equals(key)).findFirst();
    }
}
