package dev.visnyk.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as readers get it: its files and its pages, by path.
 *
 * @param name what the site is, for messages
 * @param baseUrl where it is published, without a slash at the end
 * @param files every file
 * @param pages every page, but for those that only lead elsewhere
 */
public record BuiltSite(String name, String baseUrl, Map<String, byte[]> files, Map<String, Document> pages) {
    public static BuiltSite of(String name, SiteFixture.Run run) {
        return of(name, run.succeeds().files());
    }

    public static BuiltSite of(String name, Map<String, byte[]> files) {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                    pages.put(path, page);
                }
            }
        });
        String home = pages.get("index.html").select("link[rel=canonical]").attr("href");
        return new BuiltSite(name, home.substring(0, home.length() - 1), files, pages);
    }

    /** The pages that search engines may know. */
    public Map<String, Document> found() {
        Map<String, Document> found = new TreeMap<>(pages);
        found.values()
                .removeIf(
                        page -> page.select("meta[name=robots]").attr("content").contains("noindex"));
        return found;
    }

    /** The stories among the pages. */
    public Map<String, Document> stories() {
        Map<String, Document> stories = new TreeMap<>(pages);
        stories.values().removeIf(page -> !metaOf(page, "og:type").equals("article"));
        return stories;
    }

    /** The URL of the photo at the head of a story's page; empty without one. */
    public String leadPhotoOf(Document page) {
        String source = page.select("figure.lead img").attr("src");
        return source.isEmpty() ? "" : URI.create(baseUrl()).resolve(source).toString();
    }

    /** The content of a page's first meta element of a name or property. */
    public static String metaOf(Document page, String name) {
        return page.select("meta").stream()
                .filter(it ->
                        it.attr("property").equals(name) || it.attr("name").equals(name))
                .map(it -> it.attr("content"))
                .findFirst()
                .orElse("");
    }

    /** The file that answers a URL of the site, whatever follows # in it; empty for an address elsewhere. */
    public String fileOf(String url) {
        if (!url.startsWith(baseUrl + "/")) {
            return "";
        }
        String path = url.substring(baseUrl.length() + 1).replaceFirst("#.*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The page that a URL of the site leads to. */
    public Document page(String url) {
        Document page = pages.get(fileOf(url));
        if (page == null) {
            throw new AssertionError("there is no page at " + url);
        }
        return page;
    }

    /** Whether a URL of the site, percent-encoded as it may be, leads to a file. */
    public boolean hasFileOf(String url) {
        String path = fileOf(url).replace("+", "%2B");
        return files.containsKey(URLDecoder.decode(path, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
