package dev.visnyk.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.visnyk.model.Article;
import dev.visnyk.model.ListId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelatedStoriesTest {
    private final SiteOfStories site = new SiteOfStories(6);
    private final List<Article> section = site.index().list(ListId.all(site.language()));
    private final RelatedStories related = new RelatedStories(site.index());

    /** A page shows them beside what else to read. */
    @Test
    void leavesOutTheNeighboursInTheSection() {
        assertEquals(List.of(section.get(0), section.get(4)), related.find(section.get(2), 2));
        assertEquals(section.subList(2, 6), related.find(section.get(0), 6));
    }

    @Test
    void neighboursTakeNoPlaceOfOthers() {
        assertEquals(Stream.of(3, 4, 5).map(section::get).toList(), related.find(section.get(1), 3));
    }
}
