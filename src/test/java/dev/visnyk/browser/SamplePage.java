package dev.visnyk.browser;

/**
 * A page that stands for its kind in a language.
 *
 * @param kind what it is
 * @param tag the language that it says it is in
 * @param path its file
 * @param url where it is served
 */
record SamplePage(PageKind kind, String tag, String path, String url) {
    @Override
    public String toString() {
        return kind + " " + tag + " /" + path;
    }
}
