package dev.visnyk.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample newsroom shows each kind of page, so that what is proved of its pages is proved of all kinds. */
@ExtendWith(WithReader.class)
final class PageKindTest {
    @Test
    void theSampleNewsroomHasAPageOfEachKindInEachLanguage(Reader reader) {
        Set<String> wanted = Stream.of(PageKind.values())
                .filter(kind -> kind != PageKind.MOVED)
                .flatMap(kind -> Stream.of("en", "ru", "uk").map(tag -> kind + " " + tag))
                .collect(toCollection(TreeSet::new));

        assertThat(reader.pages().ofEachKind())
                .extracting(page -> page.kind() + " " + page.tag())
                .containsAll(wanted)
                .contains("MOVED uk");
    }

    @Test
    void aPageOfANewKindIsNotTakenForAnother() {
        assertThatThrownBy(() -> PageKind.of("en/puzzles/index.html", Jsoup.parse("<p>7 across"), Set.of("about")))
                .hasMessageContaining("en/puzzles/index.html");
    }
}
