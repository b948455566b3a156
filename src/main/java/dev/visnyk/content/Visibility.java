package dev.visnyk.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may be seen at one moment.
 *
 * @param now the moment
 * @param drafts whether unfinished stories are shown too
 * @param future whether stories before their date are shown too
 * @param expired whether stories after their expiry are shown too
 */
public record Visibility(Instant now, boolean drafts, boolean future, boolean expired) {
    /** Why a text is not shown, if it is not. A withdrawn one never is. */
    Optional<Reason> reason(
            @Nullable Boolean draft, boolean withdrawn, @Nullable Instant date, @Nullable Instant expires) {
        if (withdrawn) {
            return Optional.of(Reason.WITHDRAWN);
        }
        if (Boolean.TRUE.equals(draft) && !drafts) {
            return Optional.of(Reason.DRAFT);
        }
        if (date != null && date.isAfter(now) && !future) {
            return Optional.of(Reason.FUTURE);
        }
        if (expires != null && !expires.isAfter(now) && !expired) {
            return Optional.of(Reason.EXPIRED);
        }
        return Optional.empty();
    }

    Optional<Reason> reason(FrontMatter text) {
        return reason(text.draft(), text.withdrawn(), text.date(), text.expires());
    }

    /** Whether a text is withheld until a person changes it, not until some moment. */
    boolean isWithheldByHand(FrontMatter text) {
        return text.withdrawn() || (Boolean.TRUE.equals(text.draft()) && !drafts);
    }

    /** The moments, past and to come, at which a text appears or disappears by itself. */
    List<Instant> changes(FrontMatter text) {
        if (isWithheldByHand(text)) {
            return List.of();
        }
        List<Instant> moments = new ArrayList<>(2);
        if (!future && text.date() != null) {
            moments.add(text.date());
        }
        if (!expired && text.expires() != null) {
            moments.add(text.expires());
        }
        return moments;
    }

    /** Whether a text would be withheld if nothing had been asked for. */
    boolean isPreviewOnly(FrontMatter text) {
        return new Visibility(now, false, false, false).reason(text).isPresent();
    }

    /** Whether anything was asked for that readers don't see. */
    public boolean isPreview() {
        return drafts || future || expired;
    }

    enum Reason {
        DRAFT,
        WITHDRAWN,
        FUTURE,
        EXPIRED
    }
}
