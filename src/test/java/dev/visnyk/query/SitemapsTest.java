package dev.visnyk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.routing.PageId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How addresses are dealt out to sitemaps. */
final class SitemapsTest {
    /** Front page, section, month, months and corrections. */
    private static final int OTHER_PAGES = 5;

    private final SiteOfStories site = new SiteOfStories(26);

    @ParameterizedTest
    @CsvSource({"10, 4", "31, 1", "30, 2", "32, 1", "1, 31"})
    void everyAddressIsInOneOfAsManySitemapsAsAreNeeded(int most, int count) {
        Sitemaps sitemaps = new Sitemaps(site.config(), site.index(), site.routes(), most);
        ViewFactory views = site.views();

        List<String> addresses = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            List<SitemapView.Entry> entries = sitemaps.of(new PageId.Sitemap(site.language(), number), views)
                    .entries();
            assertThat(entries).hasSizeBetween(1, most);
            entries.forEach(entry -> addresses.add(entry.url()));
        }

        assertThat(sitemaps.count(site.language())).isEqualTo(count);
        assertThat(addresses).doesNotHaveDuplicates().hasSize(26 + OTHER_PAGES);
        assertThat(sitemaps.index(views).entries())
                .extracting(SitemapView.Entry::url)
                .hasSize(count + 1)
                .contains("http://localhost:4040/sitemap-en" + (count == 1 ? "" : "-" + count) + ".xml")
                .endsWith("http://localhost:4040/sitemap-news.xml");
    }
}
