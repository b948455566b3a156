package dev.visnyk.content;

import dev.visnyk.model.AiNote;
import dev.visnyk.model.Alias;
import dev.visnyk.model.ArticleLabel;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Correction;
import dev.visnyk.model.TranslationNote;
import dev.visnyk.model.WebLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of one file, typed; null, or an empty list, where the file says nothing.
 *
 * @param title headline, with the typography of its language
 * @param description standfirst, with the typography of its language
 * @param date when the story is published
 * @param updated the last significant change
 * @param expires when it disappears
 * @param languages the keys of the languages promised
 * @param original the language key of the file that states the facts
 * @param slug its part of the URL
 * @param aliases old paths
 * @param draft whether it is unfinished
 * @param withdrawn whether it has been taken back
 * @param withdrawnOn when it was taken back
 * @param authors names or keys
 * @param translators names or keys
 * @param section key of the section
 * @param tags keys of the topics
 * @param type kind of journalism
 * @param label mark above the headline
 * @param photo the lead photo
 * @param photos the photos of a gallery
 * @param sources named sources
 * @param corrections published corrections
 * @param related keys of related stories
 * @param translation how the translation was made
 * @param ai the use of AI
 * @param noindex whether search engines are asked to leave it out
 * @param canonical URL of the preferred version
 * @param id stable identifier
 * @param template file name of a template
 * @param extra free values
 * @param places where its keys stand
 */
record FrontMatter(
        String title,
        String description,
        @Nullable Instant date,
        @Nullable Instant updated,
        @Nullable Instant expires,
        List<String> languages,
        @Nullable String original,
        @Nullable String slug,
        List<String> aliases,
        @Nullable Boolean draft,
        boolean withdrawn,
        @Nullable Instant withdrawnOn,
        List<String> authors,
        List<String> translators,
        @Nullable String section,
        List<String> tags,
        @Nullable ArticleType type,
        @Nullable ArticleLabel label,
        @Nullable PhotoFields photo,
        List<PhotoFields> photos,
        List<WebLink> sources,
        List<Correction> corrections,
        List<String> related,
        @Nullable TranslationNote translation,
        @Nullable AiNote ai,
        @Nullable Boolean noindex,
        @Nullable String canonical,
        @Nullable String id,
        @Nullable String template,
        Map<String, Object> extra,
        KeyPlaces places) {

    /** Its aliases with their positions. */
    List<Alias> placedAliases() {
        return aliases.isEmpty()
                ? List.of()
                : IntStream.range(0, aliases.size())
                        .mapToObj(i -> new Alias(aliases.get(i), places.position("aliases." + i, "aliases")))
                        .toList();
    }

    /** A photo as a file states it; empty texts where it says nothing. */
    record PhotoFields(
            String src,
            String alt,
            String caption,
            String credit,
            String author,
            String license,
            @Nullable LocalDate licenseUntil,
            String focal) {
        /** Of a file that says nothing of a photo. */
        static final PhotoFields NONE = new PhotoFields("", "", "", "", "", "", null, "");

        /** The same facts with other texts. */
        PhotoFields withTexts(String newAlt, String newCaption) {
            return new PhotoFields(src, newAlt, newCaption, credit, author, license, licenseUntil, focal);
        }

        /** What a translation that says nothing of the photo shows: the facts alone. */
        PhotoFields withoutTexts() {
            return withTexts("", "");
        }

        /** What a translation shows: its own alt and caption, every fact from the original. */
        PhotoFields withFactsOf(PhotoFields original) {
            return original.withTexts(alt, caption);
        }
    }
}
