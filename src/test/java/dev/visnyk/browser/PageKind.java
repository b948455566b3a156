package dev.visnyk.browser;

import static dev.visnyk.testing.BuiltSite.metaOf;

import dev.visnyk.testing.JsonLd;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The kinds of pages a site consists of. */
enum PageKind {
    HOME("index\\.html|LANG/index\\.html"),
    ARTICLE(""),
    LIVE(""),
    GALLERY(""),
    STANDING(""),
    MOVED(""),
    NOT_FOUND("(LANG/)?404\\.html"),
    TOPICS("LANG/topics/index\\.html"),
    TOPIC("LANG/topics/[^/]+/index\\.html"),
    AUTHORS("LANG/authors/index\\.html"),
    AUTHOR("LANG/authors/[^/]+/index\\.html"),
    MONTHS("LANG/archive/index\\.html"),
    MONTH("LANG/archive/\\d{4}/\\d\\d/index\\.html"),
    IMPRINT("LANG/imprint/index\\.html"),
    CORRECTIONS("LANG/corrections/index\\.html"),
    SEARCH("LANG/search/index\\.html"),
    SECTION("");

    private final String path;

    PageKind(String path) {
        this.path = path.replace("LANG", "[a-z]{2}");
    }

    /**
     * What kind of page a file is; an error if it is none of these, since a new kind has to be tried as well.
     *
     * @param standing the slugs of the site's standing pages
     */
    static PageKind of(String file, Document page, Set<String> standing) {
        if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
            return MOVED;
        }
        if (metaOf(page, "og:type").equals("article")) {
            return story(page);
        }
        String[] folders = file.split("/");
        if (folders.length == 3 && standing.contains(folders[1])) {
            return STANDING;
        }
        if (Arrays.stream(values()).noneMatch(kind -> file.matches(kind.path))
                && folders.length == 3
                && !JsonLd.first(page, "CollectionPage").isEmpty()) {
            return SECTION;
        }
        return Arrays.stream(values())
                .filter(kind -> file.matches(kind.path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("of which kind is " + file + "? PageKind does not know it"));
    }

    private static PageKind story(Document page) {
        if (!JsonLd.first(page, "LiveBlogPosting").isEmpty()) {
            return LIVE;
        }
        return page.select(".photos figure").isEmpty() ? ARTICLE : GALLERY;
    }
}
