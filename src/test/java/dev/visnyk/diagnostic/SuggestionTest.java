package dev.visnyk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {
    private static final List<String> KEYS =
            List.of("title", "tags", "caption", "date", "draft", "ua", "en", "description");

    @ParameterizedTest
    @CsvSource({
        "captoin, caption",
        "discripton, description",
        "Title, title",
        "titel, title",
        "tag, tags",
        "uk, ua",
        "dat, date",
        "e, en",
        "draftt, draft"
    })
    void nearestWordIsProposed(String word, String proposed) {
        assertThat(Suggestion.hint(word, KEYS)).isEqualTo("did you mean \"" + proposed + "\"?");
    }

    @Test
    void whenNoneIsNearAllAreListedByName() {
        assertThat(Suggestion.hint("photograph", KEYS))
                .isEqualTo("known here: caption, date, description, draft, en, tags, title, ua");
    }

    @Test
    void whenThereIsNothingToProposeItSaysSo() {
        assertThat(Suggestion.hint("a", List.of())).isEqualTo("there is none here");
    }

    @Test
    void tieGoesToTheFirstByName() {
        assertThat(Suggestion.nearest("cat", List.of("rat", "bat"))).contains("bat");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, abc, 0", "abc, ab, 1", "abc, xbc, 1", "abc, acb, 1", "abc, '', 3", "ca, abc, 3"})
    void distanceCountsInsertionsDeletionsChangesAndSwaps(String a, String b, int distance) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(distance);
        assertThat(Suggestion.distance(b, a)).isEqualTo(distance);
    }
}
