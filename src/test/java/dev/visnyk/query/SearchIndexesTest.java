package dev.visnyk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.model.ListId;
import dev.visnyk.routing.PageId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How stories are dealt out to the parts of what the search looks through. */
final class SearchIndexesTest {
    @ParameterizedTest
    @CsvSource({"10, 3, 6", "26, 1, 26", "25, 2, 1", "1, 26, 1", "13, 2, 13"})
    void everyStoryIsInOnePartAndTheLastHasTheNewest(int part, int count, int inLast) {
        SiteOfStories site = new SiteOfStories(26);
        SearchIndexes indexes = new SearchIndexes(site.index(), part);

        List<String> newestFirst = new ArrayList<>();
        for (int number = count; number > 0; number--) {
            List<FoundStory> found = indexes.of(new PageId.SearchIndex(site.language(), number), site.views());
            assertThat(found).hasSize(number == count ? inLast : part);
            found.forEach(story -> newestFirst.add(story.card().url()));
        }

        assertThat(indexes.count(site.language())).isEqualTo(count);
        assertThat(newestFirst)
                .isEqualTo(site.index().list(ListId.all(site.language())).stream()
                        .map(article -> site.views().card(article).url())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource("10, 3")
    void thePageNamesThePartsNewestFirst(int part, int count) {
        SiteOfStories site = new SiteOfStories(26);

        SearchView view = new SearchIndexes(site.index(), part).view(site.language(), site.views());

        assertThat(view.indexes())
                .hasSize(count)
                .startsWith("/en/search/stories-3.json")
                .endsWith("/en/search/stories-1.json");
    }
}
