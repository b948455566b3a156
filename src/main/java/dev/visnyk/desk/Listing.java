package dev.visnyk.desk;

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
import java.util.function.Predicate;
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
        for (Story story : stories.all()) {
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
                "since " + (date == null ? "ever" : time.moment(date))
                        + (expires == null ? "" : ", expires " + time.both(expires));
            case SCHEDULED -> "due " + time.both(Objects.requireNonNull(date));
            case EXPIRED -> "expired " + time.both(Objects.requireNonNull(expires));
            case DRAFT -> "a draft" + (date == null ? "" : ", dated " + time.moment(date));
            case WITHDRAWN -> withdrawal();
        };
    }

    /** The note that withdrew the story, which nothing but this needs. */
    private String withdrawal() {
        return List.of(lead(), story.original()).stream()
                .flatMap(text -> Manuscript.read(text.file(), finding -> {}).stream())
                .filter(text -> text.node("withdrawn").isPresent())
                .findFirst()
                .map(text -> {
                    String date = text.text("withdrawn", "date");
                    String reason = text.text("withdrawn", "reason");
                    return "withdrawn" + (date.isEmpty() ? "" : " on " + date)
                            + (reason.isEmpty() ? "" : ": " + reason);
                })
                .orElse("withdrawn");
    }
}
