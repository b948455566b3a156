package dev.visnyk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes or translates.
 *
 * @param key the file name in content/authors, or the slug of a plain name
 * @param name what readers see
 * @param role "political correspondent"
 * @param bio a short text about the person
 * @param slug the part of URLs, in every language
 * @param photo path of the photo's file relative to the site's folder, or null
 * @param links accounts elsewhere
 */
public record Author(
        String key,
        LocalizedText name,
        LocalizedText role,
        LocalizedText bio,
        String slug,
        @Nullable String photo,
        List<WebLink> links) {
    public Author {
        links = List.copyOf(links);
    }
}
