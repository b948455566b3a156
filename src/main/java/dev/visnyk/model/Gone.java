package dev.visnyk.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that readers could once see and that has been withdrawn or has expired. Its addresses are known to the world, and
 * may be answered with "410 Gone"; nothing else of it is here.
 *
 * @param language the language of the text
 * @param section the section that a story was in, null for a standing page
 * @param published when its story was published
 * @param slug its part of the URL
 * @param id stable identifier of its story
 * @param aliases old paths that led to it
 */
public record Gone(
        Language language, @Nullable Section section, Instant published, String slug, String id, List<String> aliases) {
    public Gone {
        aliases = List.copyOf(aliases);
    }
}
