package dev.visnyk.output;

import java.util.Locale;
import java.util.Map;

/** Media types of photos (IANA), by the ends of their names. */
final class MediaTypes {
    private static final Map<String, String> PHOTOS = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private MediaTypes() {}

    /** The type of a photo; empty when its name does not tell. */
    static String ofPhoto(String url) {
        String end = url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PHOTOS.getOrDefault(end, "");
    }
}
