package dev.visnyk.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One story in one language, complete: what a translation inherits from its original is here already.
 *
 * @param key folder and slug below content, the same in every language: {@code politics/2024/zelenskyy}
 * @param language the language of the text
 * @param source the file
 * @param slug its part of the URL
 * @param title headline, typographic
 * @param description standfirst, typographic, may be empty
 * @param published when it was or will be published
 * @param updated the last significant change, or null
 * @param expires when it disappears, or null
 * @param section the section it is in
 * @param authors in order
 * @param translators in order
 * @param topics in the order of the front matter
 * @param type the kind of journalism
 * @param label the mark above the headline, or null
 * @param photo the lead photo, or null
 * @param gallery the photos of a gallery, in order
 * @param sources named sources
 * @param corrections newest first
 * @param translation how the translation was made, or null
 * @param ai the use of AI, or null
 * @param noindex whether search engines are asked to leave it out
 * @param canonical absolute URL of the version that search engines should prefer, or null for its own
 * @param template file name of the template to use instead of the usual one, or null
 * @param extra free values for templates
 * @param id stable identifier, by default the key
 * @param aliases old paths that lead here
 * @param related keys of the stories that editors name under "read also"
 * @param bodyPhotos the photos in the body
 * @param withheld whether it is shown only because a preview asked for it
 */
public record Article(
        String key,
        Language language,
        SourceFile source,
        String slug,
        String title,
        String description,
        Instant published,
        @Nullable Instant updated,
        @Nullable Instant expires,
        Section section,
        List<Author> authors,
        List<Author> translators,
        List<Topic> topics,
        ArticleType type,
        @Nullable ArticleLabel label,
        @Nullable Photo photo,
        List<Photo> gallery,
        List<WebLink> sources,
        List<Correction> corrections,
        @Nullable TranslationNote translation,
        @Nullable AiNote ai,
        boolean noindex,
        @Nullable String canonical,
        @Nullable String template,
        Map<String, Object> extra,
        String id,
        List<Alias> aliases,
        List<String> related,
        List<BodyPhoto> bodyPhotos,
        boolean withheld) {
    /** Google Search Central, "Create a news sitemap". */
    private static final Duration NEWS_WINDOW = Duration.ofDays(2);

    private static final Duration BREAKING_WINDOW = Duration.ofHours(12);
    private static final Duration MONTH = Duration.ofDays(30);

    public Article {
        authors = List.copyOf(authors);
        translators = List.copyOf(translators);
        topics = List.copyOf(topics);
        gallery = List.copyOf(gallery);
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
        bodyPhotos = List.copyOf(bodyPhotos);
    }

    /** Files of all photos that it shows, in any order. */
    public List<String> photoFiles() {
        if (gallery.isEmpty() && bodyPhotos.isEmpty()) {
            return photo == null ? List.of() : List.of(photo.file());
        }
        List<String> files = new ArrayList<>();
        bodyPhotos.forEach(shown -> files.add(shown.file()));
        gallery.forEach(shown -> files.add(shown.file()));
        if (photo != null) {
            files.add(photo.file());
        }
        return files;
    }

    /** Whether search engines may be told of it: nothing asks them to leave it out or to prefer another page. */
    public boolean isFound() {
        return !noindex && !withheld && canonical == null;
    }

    /** Whether search engines may ever be told of it as news; advertisements are none. */
    public boolean isNews() {
        return isFound() && type != ArticleType.SPONSORED;
    }

    /** When it is news no longer: search engines take what is at most two days old. */
    public Instant newsUntil() {
        return published.plus(NEWS_WINDOW);
    }

    /** When it is breaking no longer, whatever its label says; null if it is not at all. */
    public @Nullable Instant breakingUntil() {
        Instant changed = updated == null ? published : updated;
        return label == ArticleLabel.BREAKING ? changed.plus(BREAKING_WINDOW) : null;
    }

    /** When readers are told that it is more than a month old: from the first midnight, UTC, so that a site is due once a day. */
    public Instant oldFrom() {
        return published.plus(MONTH).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }

    /** Two articles are the same if they are the same story in the same language. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Article article && key.equals(article.key) && language.equals(article.language));
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + language.hashCode();
    }

    @Override
    public String toString() {
        return key + "." + language.key();
    }
}
