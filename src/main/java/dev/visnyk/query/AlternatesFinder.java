package dev.visnyk.query;

import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Translations;
import dev.visnyk.query.Alternates.Choice;
import dev.visnyk.query.Alternates.Hreflang;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the same page in other languages. The set for search engines holds the page itself and {@code x-default}, and is
 * the same on each of its members (Google Search Central, "Tell Google about localized versions of your page").
 */
final class AlternatesFinder {
    private final Site site;
    private final SiteIndex index;
    private final RouteTable routes;
    private final ViewFactory views;

    AlternatesFinder(SiteIndex index, RouteTable routes, ViewFactory views) {
        this.site = index.site();
        this.index = index;
        this.routes = routes;
        this.views = views;
    }

    Alternates find(PageId page) {
        Map<Language, PageId> versions = new LinkedHashMap<>();
        for (Language language : site.languages()) {
            version(page, language).filter(routes::exists).ifPresent(found -> versions.put(language, found));
        }
        List<Language> pending = story(page).map(Translations::pending).orElse(List.of());
        List<Choice> switcher = new ArrayList<>(site.languages().size());
        for (Language language : site.languages()) {
            PageId target = versions.get(language);
            boolean isCurrent = language.equals(page.language());
            switcher.add(new Choice(
                    LanguageView.of(language),
                    isCurrent ? views.url(page) : views.url(target == null ? new PageId.Home(language) : target),
                    isCurrent,
                    target != null,
                    target == null && pending.contains(language)));
        }
        return new Alternates(switcher, hreflang(page, versions));
    }

    private List<Hreflang> hreflang(PageId page, Map<Language, PageId> versions) {
        if (!page.equals(versions.get(page.language())) || page instanceof PageId.Search) {
            return List.of();
        }
        List<Hreflang> set = new ArrayList<>(versions.size() + 1);
        versions.forEach((language, version) -> set.add(new Hreflang(language.tag(), absoluteUrl(version))));
        set.add(new Hreflang("x-default", absoluteUrl(xDefault(page, versions))));
        return set;
    }

    private PageId xDefault(PageId page, Map<Language, PageId> versions) {
        PageId inDefault = versions.get(site.defaultLanguage());
        if (inDefault != null) {
            return inDefault;
        }
        return story(page)
                .map(story -> versions.get(story.original().language()))
                .orElseGet(() -> versions.values().iterator().next());
    }

    private String absoluteUrl(PageId page) {
        return views.absoluteUrl(routes.route(page).path());
    }

    private Optional<Translations> story(PageId page) {
        return page instanceof PageId.OfArticle article ? index.story(article.key()) : Optional.empty();
    }

    /** What would be the same page in another language; later pages of a list have none but the first page. */
    private static Optional<PageId> version(PageId page, Language language) {
        if (page instanceof PageId.OfArticle article) {
            return Optional.of(new PageId.OfArticle(article.key(), language));
        }
        if (page instanceof PageId.Listing listing) {
            return Optional.of(new PageId.Listing(listing.list().in(language), 1));
        }
        if (page instanceof PageId.Home) {
            return Optional.of(new PageId.Home(language));
        }
        if (page instanceof PageId.Index all) {
            return Optional.of(new PageId.Index(all.kind(), language));
        }
        if (page instanceof PageId.Standing standing) {
            return Optional.of(new PageId.Standing(standing.key(), language));
        }
        if (page instanceof PageId.Corrections) {
            return Optional.of(new PageId.Corrections(language));
        }
        if (page instanceof PageId.Imprint) {
            return Optional.of(new PageId.Imprint(language));
        }
        if (page instanceof PageId.Search) {
            return Optional.of(new PageId.Search(language));
        }
        return Optional.empty();
    }
}
