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
                throw new IllegalArgumentException("a base URL begins with https:// or http://");
            }
            if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException("a base URL has a host, and neither a query nor a fragment");
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String path = uri.normalize().getRawPath();
            while (path.endsWith("/")) {
                path = path.substring(0, path.length() - 1);
            }
            return new BaseUrl(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port, path);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a URL: " + text, e);
        }
    }

    @Override
    public String toString() {
        return origin + path;
    }
}
