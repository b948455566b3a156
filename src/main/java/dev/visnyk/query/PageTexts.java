package dev.visnyk.query;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.i18n.Plurals;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import dev.visnyk.theme.Theme;
import java.util.Map;

/**
 * What a page is called, and the sentence that says what is on it where search engines list it: that of its author, else one
 * that no other page has.
 */
final class PageTexts {
    private final SiteConfig config;
    private final Theme theme;
    private final SiteIndex index;
    private final RouteTable routes;
    private final Lists lists;

    PageTexts(SiteConfig config, Theme theme, SiteIndex index, RouteTable routes, Lists lists) {
        this.config = config;
        this.theme = theme;
        this.index = index;
        this.routes = routes;
        this.lists = lists;
    }

    String title(PageId page) {
        Language language = page.language();
        if (page instanceof PageId.OfArticle of) {
            return index.article(of.key(), language).map(Article::title).orElse("");
        }
        if (page instanceof PageId.Listing listing) {
            return lists.title(listing.list());
        }
        if (page instanceof PageId.Standing standing) {
            return index.page(standing.key(), language).map(StandingPage::title).orElse("");
        }
        if (page instanceof PageId.Home) {
            return site(language);
        }
        return string(language, key(page), Map.of());
    }

    String description(PageId page) {
        Language language = page.language();
        if (page instanceof PageId.OfArticle of) {
            return index.article(of.key(), language).map(Article::description).orElse("");
        }
        if (page instanceof PageId.Listing listing) {
            return description(listing);
        }
        if (page instanceof PageId.Standing standing) {
            return index.page(standing.key(), language)
                    .map(StandingPage::description)
                    .orElse("");
        }
        if (page instanceof PageId.Home) {
            return config.description().in(language, "");
        }
        boolean isFound = page instanceof PageId.Index
                || page instanceof PageId.Corrections
                || page instanceof PageId.Imprint
                || page instanceof PageId.Search;
        return isFound ? string(language, "describe-" + key(page), Map.of("site", site(language))) : "";
    }

    private String description(PageId.Listing listing) {
        Language language = listing.language();
        String own = lists.description(listing.list());
        String text = own.isEmpty()
                ? string(language, "describe-list", Map.of("name", lists.title(listing.list()), "site", site(language)))
                : own;
        if (listing.number() == 1) {
            return text;
        }
        int pages = routes.pageCount(listing.list());
        return text + " " + string(language, "page-of", Map.of("page", listing.number(), "pages", pages));
    }

    private String site(Language language) {
        return config.title().in(language, "Visnyk");
    }

    private static String key(PageId page) {
        if (page instanceof PageId.Index all) {
            return switch (all.kind()) {
                case TOPIC -> "topics";
                case AUTHOR -> "authors";
                default -> "archive";
            };
        }
        if (page instanceof PageId.Corrections) {
            return "corrections";
        }
        if (page instanceof PageId.Imprint) {
            return "imprint";
        }
        if (page instanceof PageId.Search) {
            return "search";
        }
        return page instanceof PageId.NotFound ? "not-found" : "moved";
    }

    private String string(Language language, String key, Map<String, ?> values) {
        return theme.message(language, key)
                .map(message -> message.format(Plurals.forTag(language.tag()), values))
                .orElse(key);
    }
}
