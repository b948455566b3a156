package dev.visnyk.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The HTTP headers that a host should send, whichever way it is told of them.
 *
 * @param everywhere headers of every answer, by name
 * @param unchanging folders, such as {@code /assets/}, of files whose names change with their content
 * @param types media types of files that hosts may not know, by the last part of their paths
 */
record ResponseHeaders(Map<String, String> everywhere, List<String> unchanging, Map<String, String> types) {
    /** A year of caching (RFC 8246). */
    static final String FOREVER = "public, max-age=31536000, immutable";

    ResponseHeaders {
        everywhere = Collections.unmodifiableMap(new LinkedHashMap<>(everywhere));
        unchanging = List.copyOf(unchanging);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    static ResponseHeaders of(PlannedSite site) {
        Map<String, String> everywhere = new LinkedHashMap<>();
        everywhere.put(
                "Content-Security-Policy",
                ContentSecurityPolicy.of(site.config().head()));
        everywhere.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        everywhere.put("Referrer-Policy", "strict-origin-when-cross-origin");
        everywhere.put("X-Content-Type-Options", "nosniff");
        if (site.isPreview()) {
            everywhere.put("X-Robots-Tag", "noindex");
        }
        Map<String, String> types = new LinkedHashMap<>();
        for (String feed : List.of("feed.xml", "atom.xml", "feed.json")) {
            types.put(feed, MediaTypes.of(feed));
        }
        types.put(WebManifest.PATH, "application/manifest+json");
        return new ResponseHeaders(everywhere, List.of("/assets/", "/photos/"), types);
    }
}
