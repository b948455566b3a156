package dev.visnyk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param kind section, topic, author or month
 * @param title name of what the articles have in common
 * @param description a sentence about it, may be empty
 * @param author the author of an author's list, else null
 * @param cards the articles of this page, newest first
 * @param number this page's number, from 1
 * @param pages how many pages there are
 * @param count how many articles there are on all of them
 * @param newerUrl the page before, empty on the first
 * @param olderUrl the page after, empty on the last
 * @param feeds the feeds of the list; none when it has none
 */
public record ListingView(
        String kind,
        String title,
        String description,
        @Nullable AuthorView author,
        List<Card> cards,
        int number,
        int pages,
        int count,
        String newerUrl,
        String olderUrl,
        List<FeedLink> feeds) {}
