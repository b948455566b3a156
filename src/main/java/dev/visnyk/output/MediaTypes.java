package dev.visnyk.output;

import java.util.Locale;
import java.util.Map;

/** Media types (IANA) of what a site is made of, by the ends of names. */
public final class MediaTypes {
    private static final Map<String, String> PHOTOS = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("zip", "application/zip"));

    /** Files whose names say more than their ends do. */
    static final Map<String, String> FEEDS = Map.of(
            "feed.xml", "application/rss+xml",
            "atom.xml", "application/atom+xml",
            "feed.json", "application/feed+json");

    private MediaTypes() {}

    /** The type of a file of the site, by its path; bytes of any kind when its name does not tell. */
    public static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String feed = FEEDS.get(name);
        if (feed != null) {
            return feed;
        }
        String end = end(name);
        return OTHERS.getOrDefault(end, PHOTOS.getOrDefault(end, "application/octet-stream"));
    }

    /** The type of a photo; empty when its name does not tell. */
    static String ofPhoto(String url) {
        return PHOTOS.getOrDefault(end(url), "");
    }

    private static String end(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
