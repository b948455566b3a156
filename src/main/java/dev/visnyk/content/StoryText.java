package dev.visnyk.content;

import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story in one language as its file states it, whether or not readers see it.
 *
 * @param file the file
 * @param name what its path says
 * @param title headline
 * @param date when it is published: the later of its own date and the original's; null when neither states one
 * @param expires when it disappears: the earlier of its own expiry and the original's, or null
 * @param isDraft whether the file itself says that it is unfinished
 * @param state whether readers see it
 */
public record StoryText(
        SourceFile file,
        FileName name,
        String title,
        @Nullable Instant date,
        @Nullable Instant expires,
        boolean isDraft,
        TextState state) {
    public Language language() {
        return name.language();
    }

    static StoryText of(ArticleSource text, ArticleSource original, Visibility visibility) {
        FrontMatter own = text.frontMatter();
        FrontMatter facts = original.frontMatter();
        return new StoryText(
                text.file(),
                text.name(),
                own.title(),
                later(own.date(), facts.date()),
                earlier(own.expires(), facts.expires()),
                Boolean.TRUE.equals(own.draft()),
                state(own, facts, visibility));
    }

    private static TextState state(FrontMatter own, FrontMatter original, Visibility visibility) {
        return visibility
                .reason(original)
                .or(() -> visibility.reason(own))
                .map(reason -> switch (reason) {
                    case DRAFT -> TextState.DRAFT;
                    case WITHDRAWN -> TextState.WITHDRAWN;
                    case FUTURE -> TextState.SCHEDULED;
                    case EXPIRED -> TextState.EXPIRED;
                })
                .orElse(TextState.SHOWN);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
