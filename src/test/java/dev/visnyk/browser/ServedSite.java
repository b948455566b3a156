package dev.visnyk.browser;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.SiteFixture;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * A site that is built for the address at which it is served.
 *
 * @param built its files and pages
 * @param server what serves it
 */
record ServedSite(BuiltSite built, SiteServer server) implements AutoCloseable {
    /**
     * Builds and serves a site.
     *
     * @param base the path that it lives below, with a slash at the end
     * @param folder where the site is built
     */
    static ServedSite of(String name, SiteFixture site, String base, Path folder) {
        SiteServer server = new SiteServer();
        Path output = folder.resolve(name);
        site.build(
                        "-o",
                        output.toString(),
                        "--cache",
                        folder.resolve(name + ".cache").toString(),
                        "--base-url",
                        server.origin() + base,
                        "--now",
                        "2026-11-26T00:00:00Z")
                .succeeds();
        Map<String, byte[]> files = SiteFixture.filesBelow(output);
        server.serve(base, files);
        return new ServedSite(BuiltSite.of(name, files), server);
    }

    /** Where a file is served: a folder for the page in it, and an address without a page for one that says so. */
    String url(String path) {
        return built.baseUrl()
                + "/"
                + path.replaceFirst("(^|/)index\\.html$", "$1").replaceFirst("(^|/)404\\.html$", "$1no/such-page/");
    }

    /** The page that is served at a URL. */
    Document pageAt(String url) {
        return built.page(url);
    }

    /** The path of a URL of this site. */
    static String pathOf(String url) {
        return URI.create(url).getPath();
    }

    @Override
    public void close() {
        server.close();
    }
}
