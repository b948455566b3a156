package dev.visnyk.desk;

import dev.visnyk.content.DateReader;
import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Stories;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one story that are in one state: a translation may be withheld while its original is shown.
 *
 * @param story the story
 * @param state the state
 * @param texts the texts, in the order of the languages
 */
public record Listing(Story story, TextState state, List<StoryText> texts) {
    private static final Comparator<Listing> OLDEST_FIRST = Comparator.comparing(
                    Listing::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(listing -> listing.story().key())
            .thenComparing(Listing::state);

    private static final Comparator<Listing> NEWEST_FIRST = Comparator.comparing(
                    Listing::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(listing -> listing.story().key())
            .thenComparing(Listing::state);

    public Listing {
        texts = List.copyOf(texts);
    }

    /** The listings in one of some states: what is scheduled by itself soonest first, anything else newest first. */
    public static List<Listing> of(Stories stories, Predicate<TextState> wanted) {
        List<Listing> listings = new ArrayList<>();
        for (Story story : stories.withPages()) {
            Map<TextState, List<StoryText>> byState = new EnumMap<>(TextState.class);
            for (StoryText text : story.texts()) {
                byState.computeIfAbsent(text.state(), state -> new ArrayList<>(3))
                        .add(text);
            }
            byState.forEach((state, texts) -> {
                if (wanted.test(state)) {
                    listings.add(new Listing(story, state, texts));
                }
            });
        }
        boolean isSchedule = listings.stream().allMatch(listing -> listing.state() == TextState.SCHEDULED);
        listings.sort(isSchedule ? OLDEST_FIRST : NEWEST_FIRST);
        return listings;
    }

    /** The text that stands for all: the original if it is among them. */
    public StoryText lead() {
        return texts.contains(story.original()) ? story.original() : texts.get(0);
    }

    public @Nullable Instant date() {
        return lead().date();
    }

    /** Why readers do not see the texts, or since when they do, in plain words. */
    public String why(RelativeTime time) {
        Instant date = date();
        Instant expires = lead().expires();
        return switch (state) {
            case SHOWN ->
                (date == null ? "without a date" : "since " + time.moment(date))
                        + (expires == null ? "" : ", expires " + time.both(expires));
            case SCHEDULED -> "due " + time.both(Objects.requireNonNull(date));
            case EXPIRED -> "expired " + time.both(Objects.requireNonNull(expires));
            case DRAFT -> "a draft" + (date == null ? "" : ", dated " + time.moment(date));
            case WITHDRAWN -> {
                Instant withdrawn = withdrawal()
                        .flatMap(text -> moment(text.text("withdrawn", "date"), time))
                        .orElse(null);
                yield withdrawn == null ? "withdrawn" : "withdrawn " + time.both(withdrawn);
            }
        };
    }

    /** Why the story was withdrawn, as its author says; empty for any other. */
    public String reason() {
        return withdrawal().map(text -> text.text("withdrawn", "reason")).orElse("");
    }

    /** The text that says so if the story is withdrawn; nothing but this needs what it says. */
    private Optional<Manuscript> withdrawal() {
        return Stream.of(lead(), story.original())
                .filter(text -> state == TextState.WITHDRAWN)
                .flatMap(text -> Manuscript.read(text.file(), finding -> {}).stream())
                .filter(text -> text.node("withdrawn").isPresent())
                .findFirst();
    }

    private static Optional<Instant> moment(String date, RelativeTime time) {
        try {
            return Optional.of(DateReader.parse(date, time.zone()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
