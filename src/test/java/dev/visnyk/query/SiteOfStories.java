package dev.visnyk.query;

import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.image.Encoders;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.model.Article;
import dev.visnyk.model.HomePins;
import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import dev.visnyk.routing.Permalink;
import dev.visnyk.routing.RouteTable;
import dev.visnyk.testing.Articles;
import dev.visnyk.testing.SiteFixture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A site in English that has nothing but stories of one section and one month. */
final class SiteOfStories {
    private static final SiteConfig CONFIG = new ConfigReader(Map.of(), finding -> {})
            .parse(new SourceText("content/site.yaml", "languages: {en: {tag: en, name: English}}"), null);

    private final SiteIndex index;
    private final RouteTable routes;
    private final ViewFactory views;

    SiteOfStories(int stories) {
        index = new SiteIndex(
                new Site(
                        List.of(language()),
                        language(),
                        SiteFixture.NOW,
                        stories(stories),
                        Map.of(),
                        List.of(),
                        HomePins.NONE,
                        List.of(),
                        null,
                        List.of(),
                        Set.of()),
                CONFIG.zone());
        routes = new RouteTable(index, Permalink.parse("/{lang}/{section}/{slug}/"), CONFIG.zone(), CONFIG.pageSize());
        try (Workers workers = new Workers(1)) {
            PhotoLibrary none = PhotoLibrary.read(
                    List.of(),
                    List.of(),
                    Encoders.of(() -> false, Optional.empty()),
                    file -> Optional.empty(),
                    SourceMemory.NONE,
                    workers,
                    (file, rule, message, hint) -> {});
            views = new ViewFactory(CONFIG, index, routes, none);
        }
    }

    private static List<Translations> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    Article article = Articles.ofSlug("story-" + number, "en");
                    return new Translations(article.key(), article, List.of(article), List.of());
                })
                .toList();
    }

    SiteConfig config() {
        return CONFIG;
    }

    Language language() {
        return CONFIG.defaultLanguage();
    }

    SiteIndex index() {
        return index;
    }

    RouteTable routes() {
        return routes;
    }

    ViewFactory views() {
        return views;
    }
}
