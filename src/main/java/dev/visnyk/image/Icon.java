package dev.visnyk.image;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.config.SiteIcon;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A small picture that stands for the site, as it is published.
 *
 * @param path its path on the site
 * @param width pixels; 0 when unknown
 * @param height pixels; 0 when unknown
 */
public record Icon(String path, int width, int height) {
    /** What the theme calls the icon of a site that has none of its own. */
    private static final String OF_THEME = "icon.svg";

    /** The icons of a site, the best one first: its own, else that of the theme. */
    public static List<Icon> of(SiteConfig config, PhotoLibrary photos, AssetTable assets) {
        if (config.icons().isEmpty()) {
            return assets.path(OF_THEME).map(path -> new Icon(path, 0, 0)).stream()
                    .toList();
        }
        return config.icons().stream()
                .map(icon -> photos.photo(ContentTree.ofStatic(icon.path())))
                .flatMap(Optional::stream)
                .map(photo -> new Icon(photo.path(), photo.width(), photo.height()))
                .toList();
    }

    /** Reports icons whose files are not there. */
    public static void check(SiteConfig config, ContentTree tree, DiagnosticSink findings) {
        for (SiteIcon icon : config.icons()) {
            String file = ContentTree.ofStatic(icon.path());
            if (tree.file(file).isEmpty()) {
                findings.report(
                        Rule.PHOTO_MISSING,
                        icon.position(),
                        "there is no icon \"" + icon.path() + "\"",
                        "save it as " + file);
            }
        }
    }

    private boolean isVector() {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /** Its media type. */
    public String type() {
        return isVector() ? "image/svg+xml" : "image/png";
    }

    /** Its sizes as HTML and the manifest of a web application state them. */
    public String sizes() {
        return isVector() || width == 0 ? "any" : width + "x" + height;
    }
}
