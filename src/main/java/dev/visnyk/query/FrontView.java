package dev.visnyk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A front page.
 *
 * @param lead the story on top; null when the language has none
 * @param pinned stories kept near the top, without the lead
 * @param latest the newest stories, without the lead and the pinned ones
 * @param sections the newest stories of each section
 */
public record FrontView(@Nullable Card lead, List<Card> pinned, List<Card> latest, List<Block> sections) {
    /**
     * A section on the front page.
     *
     * @param name of the section
     * @param url its own page
     * @param cards its newest stories
     */
    public record Block(String name, String url, List<Card> cards) {}
}
