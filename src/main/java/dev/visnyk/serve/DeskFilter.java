package dev.visnyk.serve;

import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which stories are shown.
 *
 * @param section key of a section, {@link #STANDING} for the standing pages, empty for all
 * @param author the name of an author; empty for all
 * @param language key of a language; empty for all
 * @param state how a text must stand, in that language if one is named
 * @param words words of a title; empty for all
 * @param page from 1
 */
record DeskFilter(String section, String author, String language, Optional<DeskState> state, String words, int page) {
    /** Stands for the standing pages, which are in no section; no section can be called so. */
    static final String STANDING = "pages";

    static DeskFilter of(Parameters asked) {
        return new DeskFilter(
                asked.one("section"),
                asked.one("author"),
                asked.one("language"),
                DeskState.of(asked.one("state")),
                asked.one("q"),
                page(asked.one("page")));
    }

    private static int page(String number) {
        return number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    }

    boolean isEverything() {
        return section.isEmpty() && author.isEmpty() && language.isEmpty() && state.isEmpty() && words.isEmpty();
    }

    /** Whether a story is of the section, by the author, and has the words in a title. */
    boolean matches(Story story, List<String> authors) {
        return matchesSection(story) && (author.isEmpty() || authors.contains(author)) && matchesWords(story);
    }

    private boolean matchesSection(Story story) {
        boolean isStanding = story.key().startsWith("pages/");
        return section.isEmpty() || (isStanding ? section.equals(STANDING) : section.equals(story.section()));
    }

    private boolean matchesWords(Story story) {
        List<String> titles = story.texts().stream()
                .map(StoryText::title)
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> titles.stream().anyMatch(title -> title.contains(word)));
    }

    /** Whether a story stands in the language as it must. */
    boolean matches(List<DeskCell> cells) {
        return state.map(wanted -> asked(cells).anyMatch(cell -> cell.is(wanted)))
                .orElseGet(() -> language.isEmpty() || asked(cells).anyMatch(cell -> !cell.is(DeskState.UNPLANNED)));
    }

    /** The cells that are asked about. */
    Stream<DeskCell> asked(List<DeskCell> cells) {
        return cells.stream()
                .filter(cell -> language.isEmpty() || cell.language().key().equals(language));
    }

    DeskFilter with(Optional<DeskState> wanted) {
        return new DeskFilter(section, author, language, wanted, words, 1);
    }

    /** The same stories, another page of them. */
    DeskFilter onPage(int number) {
        return new DeskFilter(section, author, language, state, words, number);
    }

    /** The address of the desk that shows these stories. */
    String url() {
        StringBuilder query = new StringBuilder();
        append(query, "section", section);
        append(query, "author", author);
        append(query, "language", language);
        append(query, "state", state.map(DeskState::word).orElse(""));
        append(query, "q", words);
        append(query, "page", page == 1 ? "" : Integer.toString(page));
        return DeskPage.ROOT + query;
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.length() == 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(Parameters.encode(value));
        }
    }
}
