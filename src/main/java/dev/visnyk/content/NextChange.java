package dev.visnyk.content;

import dev.visnyk.model.Article;
import dev.visnyk.model.HomePins;
import dev.visnyk.model.Translations;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds when a site next changes by itself: a story appears or disappears, is news or breaking no longer or grows old, a pinned one is let go. */
final class NextChange {
    private final Visibility visibility;

    NextChange(Visibility visibility) {
        this.visibility = visibility;
    }

    /** The next moment; null when there is none. */
    @Nullable
    Instant find(List<StorySources> stories, List<StorySources> pages, HomePins home, List<Translations> shown) {
        Instant next = null;
        for (StorySources story : stories) {
            next = earlier(next, story);
        }
        for (StorySources page : pages) {
            next = earlier(next, page);
        }
        for (HomePins.Pins pins : home.all()) {
            for (HomePins.Pin pin : pins.pinned()) {
                next = earlier(next, pin.until());
            }
        }
        for (Translations story : shown) {
            for (Article article : story.articles()) {
                next = article.isNews() ? earlier(next, article.newsUntil()) : next;
                next = earlier(earlier(next, article.breakingUntil()), article.oldFrom());
            }
        }
        return next;
    }

    private @Nullable Instant earlier(@Nullable Instant next, StorySources story) {
        Instant least = next;
        if (!visibility.isWithheldByHand(story.original().frontMatter())) {
            for (ArticleSource text : story.texts()) {
                for (Instant change : visibility.changes(text.frontMatter())) {
                    least = earlier(least, change);
                }
            }
        }
        return least;
    }

    /** The earlier of two moments to come. */
    private @Nullable Instant earlier(@Nullable Instant next, @Nullable Instant other) {
        if (other == null || !other.isAfter(visibility.now())) {
            return next;
        }
        return next == null || other.isBefore(next) ? other : next;
    }
}
