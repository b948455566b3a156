package dev.visnyk.routing;

/** The formats of feeds, and the file of each below the address of its list. */
public enum FeedFormat {
    /** RSS 2.0. */
    RSS("feed.xml", "application/rss+xml"),
    /** The Atom Syndication Format (RFC 4287). */
    ATOM("atom.xml", "application/atom+xml"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String mediaType;

    FeedFormat(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
