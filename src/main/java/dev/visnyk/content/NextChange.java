package dev.visnyk.content;

import dev.visnyk.model.HomePins;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when a site next changes by itself: a story appears or disappears, a pinned one is let go. */
final class NextChange {
    private final Visibility visibility;

    NextChange(Visibility visibility) {
        this.visibility = visibility;
    }

    /** The next moment; null when there is none. */
    @Nullable
    Instant find(List<StorySources> stories, List<StorySources> pages, HomePins home) {
        Stream<Instant> texts = Stream.concat(stories.stream(), pages.stream()).flatMap(this::changes);
        Stream<Instant> pins = Stream.concat(Stream.of(home.common()), home.byLanguage().values().stream())
                .flatMap(page -> page.pinned().stream())
                .flatMap(pin -> Optional.ofNullable(pin.until()).stream());
        return Stream.concat(texts, pins)
                .filter(moment -> moment.isAfter(visibility.now()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Instant> changes(StorySources story) {
        return visibility.isWithheldByHand(story.original().frontMatter())
                ? Stream.of()
                : story.texts().stream().map(ArticleSource::frontMatter).flatMap(visibility::changes);
    }
}
