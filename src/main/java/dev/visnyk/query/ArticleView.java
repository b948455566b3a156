package dev.visnyk.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article on its own page, but for its body.
 *
 * @param url root-relative
 * @param originalUrl the text it was translated from, root-relative; empty for an original
 * @param title headline
 * @param description standfirst, may be empty
 * @param published when it was published
 * @param updated the last significant change, or null
 * @param isOld whether it is more than a month old
 * @param section the section it is in
 * @param authors who wrote it
 * @param translators who translated it
 * @param topics what it is about
 * @param type news, analysis, opinion …
 * @param label breaking, updated, exclusive, or empty
 * @param photo the lead photo, or null
 * @param gallery photos of a gallery
 * @param sources named sources
 * @param corrections published corrections, newest first
 * @param translationMethod human, machine, mixed, or empty
 * @param translationReviewer who answers for the translation, or empty
 * @param isAiUsed whether artificial intelligence was used
 * @param aiDisclosure what readers are told about that, or empty
 * @param extra free values from the front matter
 * @param isWithheld whether it is only shown because a preview asked for it
 */
public record ArticleView(
        String url,
        String originalUrl,
        String title,
        String description,
        Moment published,
        @Nullable Moment updated,
        boolean isOld,
        Link section,
        List<Byline> authors,
        List<Link> translators,
        List<Link> topics,
        String type,
        String label,
        @Nullable PhotoView photo,
        List<PhotoView> gallery,
        List<Link> sources,
        List<CorrectionView> corrections,
        String translationMethod,
        String translationReviewer,
        boolean isAiUsed,
        String aiDisclosure,
        Map<String, Object> extra,
        boolean isWithheld) {
    /**
     * A published correction.
     *
     * @param date when it was made
     * @param text what was wrong and what is right
     */
    public record CorrectionView(Moment date, String text) {}
}
