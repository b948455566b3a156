package dev.visnyk.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list. Holds nothing that comes from the body, so that mending a body changes one page only.
 *
 * @param url root-relative
 * @param title headline
 * @param description standfirst, may be empty
 * @param published when it was published
 * @param section the section it is in
 * @param authors who wrote it
 * @param photo the lead photo, or null
 * @param type news, analysis, opinion …
 * @param label breaking, updated, exclusive, or empty
 * @param isWithheld whether it is only shown because a preview asked for it
 */
public record Card(
        String url,
        String title,
        String description,
        Moment published,
        Link section,
        List<Link> authors,
        @Nullable PhotoView photo,
        String type,
        String label,
        boolean isWithheld) {}
