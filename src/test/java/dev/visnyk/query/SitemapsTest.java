package dev.visnyk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.model.Article;
import dev.visnyk.model.HomePins;
import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Permalink;
import dev.visnyk.routing.RouteTable;
import dev.visnyk.testing.Articles;
import dev.visnyk.testing.SiteFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How addresses are dealt out to sitemaps. */
final class SitemapsTest {
    private static final SiteConfig CONFIG = new ConfigReader(Map.of(), finding -> {})
            .parse(new SourceText("content/site.yaml", "languages: {en: {tag: en, name: English}}"), null);
    private static final Language ENGLISH = CONFIG.defaultLanguage();

    /** Front page, section, month, months and corrections. */
    private static final int OTHER_PAGES = 5;

    private final SiteIndex index = new SiteIndex(
            new Site(
                    List.of(ENGLISH),
                    ENGLISH,
                    SiteFixture.NOW,
                    stories(26),
                    Map.of(),
                    List.of(),
                    HomePins.NONE,
                    List.of(),
                    null,
                    List.of(),
                    Set.of()),
            CONFIG.zone());
    private final RouteTable routes =
            new RouteTable(index, Permalink.parse("/{lang}/{section}/{slug}/"), CONFIG.zone(), CONFIG.pageSize());

    private static List<Translations> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    Article article = Articles.ofSlug("story-" + number, "en");
                    return new Translations(article.key(), article, List.of(article), List.of());
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"10, 4", "31, 1", "30, 2", "32, 1", "1, 31"})
    void everyAddressIsInOneOfAsManySitemapsAsAreNeeded(int most, int count) {
        Sitemaps sitemaps = new Sitemaps(CONFIG, index, routes, most);
        ViewFactory views = views();

        List<String> addresses = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            List<SitemapView.Entry> entries =
                    sitemaps.of(new PageId.Sitemap(ENGLISH, number), views).entries();
            assertThat(entries).hasSizeBetween(1, most);
            entries.forEach(entry -> addresses.add(entry.url()));
        }

        assertThat(sitemaps.count(ENGLISH)).isEqualTo(count);
        assertThat(addresses).doesNotHaveDuplicates().hasSize(26 + OTHER_PAGES);
        assertThat(sitemaps.index(views).entries())
                .extracting(SitemapView.Entry::url)
                .hasSize(count + 1)
                .contains("http://localhost:4040/sitemap-en" + (count == 1 ? "" : "-" + count) + ".xml")
                .endsWith("http://localhost:4040/sitemap-news.xml");
    }

    private ViewFactory views() {
        try (Workers workers = new Workers(1)) {
            PhotoLibrary none =
                    PhotoLibrary.read(List.of(), file -> Optional.empty(), SourceMemory.NONE, workers, finding -> {});
            return new ViewFactory(CONFIG, index, routes, none);
        }
    }
}
