package dev.visnyk.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where the site is published.
 *
 * @param origin scheme and host (and port), without a slash at the end: {@code https://news.example}
 * @param path what all its paths begin with, empty or {@code /like/this}, without a slash at the end
 */
public record BaseUrl(String origin, String path) {
    /** What a good one looks like. */
    public static final String HINT = "write it like https://news.example";

    /**
     * Takes an absolute http or https URL.
     *
     * @throws IllegalArgumentException with a message for the author, when it is not one
     */
    public static BaseUrl parse(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new IllegalArgumentException("\"" + text + "\" does not begin with https:// or http://");
            }
            if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" must have a host, and neither a query nor a fragment");
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String path = uri.normalize().getRawPath();
            while (path.endsWith("/")) {
                path = path.substring(0, path.length() - 1);
            }
            return new BaseUrl(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port, path);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a URL", e);
        }
    }

    @Override
    public String toString() {
        return origin + path;
    }
}
