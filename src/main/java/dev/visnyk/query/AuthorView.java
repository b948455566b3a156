package dev.visnyk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes.
 *
 * @param name what readers see
 * @param role "political correspondent", may be empty
 * @param bio a short text, may be empty
 * @param photo a portrait, or null
 * @param links accounts elsewhere
 */
public record AuthorView(
        String name, String role, String bio, @Nullable PhotoView photo, List<Link> links) {}
