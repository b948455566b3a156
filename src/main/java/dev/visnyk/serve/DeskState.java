package dev.visnyk.serve;

import dev.visnyk.content.TextState;
import java.util.Optional;
import java.util.stream.Stream;

/** How a text stands, as the desk shows it and filters by it. */
enum DeskState {
    PUBLISHED("published"),
    SCHEDULED("scheduled"),
    DRAFT("draft"),
    STALE("stale"),
    UNRECORDED("unrecorded"),
    MISSING("missing"),
    EXPIRED("expired"),
    WITHDRAWN("withdrawn"),
    UNPLANNED("not planned");

    private final String label;

    DeskState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The word for it in addresses and class names. */
    String word() {
        return label.replace(' ', '-');
    }

    /** Whether it is only known once a translation has been compared with what it was made from. */
    boolean needsComparison() {
        return this == STALE || this == UNRECORDED;
    }

    static Optional<DeskState> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }

    static DeskState of(TextState state) {
        return switch (state) {
            case SHOWN -> PUBLISHED;
            case SCHEDULED -> SCHEDULED;
            case DRAFT -> DRAFT;
            case EXPIRED -> EXPIRED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
