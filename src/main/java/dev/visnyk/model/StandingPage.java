package dev.visnyk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is not news, in one language: imprint, about, corrections policy.
 *
 * @param key the file name without language and ending, the same in every language
 * @param language the language of the text
 * @param source the file
 * @param slug its part of the URL
 * @param title headline, typographic
 * @param description one sentence, typographic, may be empty
 * @param noindex whether search engines are asked to leave it out
 * @param template file name of the template to use instead of the usual one, or null
 * @param aliases old paths that lead here
 * @param bodyPhotos the photos in the body
 */
public record StandingPage(
        String key,
        Language language,
        SourceFile source,
        String slug,
        String title,
        String description,
        boolean noindex,
        @Nullable String template,
        List<Alias> aliases,
        List<BodyPhoto> bodyPhotos) {
    public StandingPage {
        aliases = List.copyOf(aliases);
        bodyPhotos = List.copyOf(bodyPhotos);
    }
}
