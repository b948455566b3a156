package dev.visnyk.content;

import dev.visnyk.content.Visibility.Reason;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells texts that readers could see until they were withdrawn or expired from those that nobody has ever seen. In doubt a
 * text was never seen, since the address of a secret may tell of it.
 */
final class Departures {
    private static final Set<Reason> OF_THE_PAST = Set.of(Reason.WITHDRAWN, Reason.EXPIRED);

    private final Visibility visibility;

    Departures(Visibility visibility) {
        this.visibility = visibility;
    }

    /** Whether a text has been taken from readers; {@code original} states the facts of it. */
    boolean isGone(FrontMatter original, FrontMatter text) {
        boolean isDraft = Boolean.TRUE.equals(original.draft()) || Boolean.TRUE.equals(text.draft());
        Optional<Instant> end = end(original, text);
        if (isDraft || end.isEmpty() || !(hasLeft(original) || hasLeft(text))) {
            return false;
        }
        Instant start = Stream.of(original, text)
                .map(FrontMatter::date)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return !start.isAfter(visibility.now()) && start.isBefore(end.get());
    }

    private boolean hasLeft(FrontMatter text) {
        return visibility.reason(text).filter(OF_THE_PAST::contains).isPresent();
    }

    /** When readers last saw it; empty when that is unknown, since one that was withdrawn may not have been published before. */
    private static Optional<Instant> end(FrontMatter original, FrontMatter text) {
        if (isUndated(original) || isUndated(text)) {
            return Optional.empty();
        }
        return Stream.of(original, text)
                .flatMap(it -> Stream.of(Optional.ofNullable(it.expires()), Optional.ofNullable(it.withdrawnOn())))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private static boolean isUndated(FrontMatter text) {
        return text.withdrawn() && text.withdrawnOn() == null;
    }
}
