package dev.visnyk.asset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The theme's assets and where they are published. */
public final class AssetTable {
    static final String FOLDER = "/assets/";

    private final Map<String, Asset> assets;

    /**
     * A published file of the theme.
     *
     * @param name as templates call it: {@code site.css}
     * @param path its path on the site
     * @param bytes its content
     */
    public record Asset(String name, String path, byte[] bytes) {}

    /**
     * A table of files by name. What a style sheet names by {@code url()} of the others gets its fingerprint there too, so
     * that a changed font or picture changes the style sheet's own.
     */
    public AssetTable(Map<String, byte[]> files) {
        Map<String, Asset> table = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (!isStyleSheet(name)) {
                table.put(name, asset(name, bytes));
            }
        });
        StyleSheetUrls urls = new StyleSheetUrls(table);
        files.forEach((name, bytes) -> {
            if (isStyleSheet(name)) {
                table.put(name, asset(name, urls.resolve(name, bytes)));
            }
        });
        assets = Collections.unmodifiableMap(table);
    }

    private static boolean isStyleSheet(String name) {
        return name.endsWith(".css");
    }

    private static Asset asset(String name, byte[] bytes) {
        return new Asset(name, FOLDER + Fingerprint.insertInto(name, bytes), bytes);
    }

    /** The path of an asset by the name templates use. */
    public Optional<String> path(String name) {
        return Optional.ofNullable(assets.get(name)).map(Asset::path);
    }

    /** The paths of all assets, which stand for their content too. */
    public List<String> paths() {
        return assets.values().stream().map(Asset::path).toList();
    }

    /** All assets, by name. */
    public List<Asset> all() {
        return List.copyOf(assets.values());
    }

    public List<String> names() {
        return List.copyOf(assets.keySet());
    }
}
