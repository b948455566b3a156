package dev.visnyk.routing;

/**
 * Where something lives on the site.
 *
 * @param host scheme and host when it is not the site's own, else empty
 * @param path path below the base URL, beginning with {@code /}: {@code /ua/politics/} or {@code /404.html}
 */
public record Route(String host, String path) {
    public Route {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a route begins with /: " + path);
        }
    }

    /** A route on the site's own host. */
    public static Route of(String path) {
        return new Route("", path);
    }

    /** The file it is written to, relative to the output folder. */
    public String file() {
        return fileOf(path);
    }

    /** The file that a static host answers a path with: {@code index.html} for a folder. */
    public static String fileOf(String path) {
        String relative = path.substring(1);
        return relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative;
    }
}
