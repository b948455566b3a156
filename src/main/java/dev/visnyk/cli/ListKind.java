package dev.visnyk.cli;

import dev.visnyk.content.TextState;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which stories are listed. The constant's name in lower case is what users write. */
enum ListKind {
    DRAFTS(TextState.DRAFT),
    SCHEDULED(TextState.SCHEDULED),
    EXPIRED(TextState.EXPIRED),
    WITHDRAWN(TextState.WITHDRAWN),
    ALL(null);

    static final String HINT = "write "
            + Arrays.stream(values())
                    .map(ListKind::word)
                    .collect(Collectors.joining(", "))
                    .replace(", all", " or all");

    private final @Nullable TextState only;

    /** A list of what is in one state; of everything, without one. */
    ListKind(@Nullable TextState only) {
        this.only = only;
    }

    /**
     * The list that a word names.
     *
     * @throws IllegalArgumentException with a message for the user, when it is none
     */
    static ListKind of(String word) {
        for (ListKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no list \"" + word + "\"");
    }

    boolean has(TextState state) {
        return only == null || only == state;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
