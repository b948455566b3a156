package dev.visnyk.routing;

/**
 * Where something lives on the site.
 *
 * @param host scheme and host when it is not the site's own, else empty
 * @param path path below the base URL, beginning with {@code /}: {@code /ua/politics/} or {@code /404.html}
 */
public record Route(String host, String path) {
    private static final String FOLDER_FILE = "index.html";

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
        return relative.isEmpty() || relative.endsWith("/") ? relative + FOLDER_FILE : relative;
    }

    /**
     * The hash code of the URL that a file of the site is answered at, before anything in it is encoded; what
     * {@link String#hashCode} would be of it.
     *
     * @param base hash code of what stands before the path of a page
     */
    public static int hashOfUrl(int base, String file) {
        int length = file.length() - (isOfFolder(file) ? FOLDER_FILE.length() : 0);
        int hash = 31 * base + '/';
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + file.charAt(i);
        }
        return hash;
    }

    private static boolean isOfFolder(String file) {
        return file.endsWith(FOLDER_FILE)
                && (file.length() == FOLDER_FILE.length()
                        || file.charAt(file.length() - FOLDER_FILE.length() - 1) == '/');
    }
}
