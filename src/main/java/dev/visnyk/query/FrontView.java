package dev.visnyk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A front page. No story stands in two of its parts, but for the latest, which have all but those on top.
 *
 * @param breaking stories that are labelled so, for twelve hours
 * @param lead the story on top; null when the language has none
 * @param second stories beside the lead: those that editors pin, else the newest
 * @param latest the newest stories, without those on top
 * @param sections the newest stories of each section, without those on top
 * @param opinions the newest opinions, without those on top
 */
public record FrontView(
        List<Card> breaking,
        @Nullable Card lead,
        List<Card> second,
        List<Card> latest,
        List<Block> sections,
        List<Opinion> opinions) {
    /**
     * A section on the front page.
     *
     * @param name of the section
     * @param url its own page
     * @param cards its newest stories
     */
    public record Block(String name, String url, List<Card> cards) {}

    /**
     * An opinion, with the one who holds it.
     *
     * @param card the story
     * @param author the first of its authors, or null when none is named
     */
    public record Opinion(Card card, @Nullable Byline author) {}
}
