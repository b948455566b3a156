package dev.visnyk.asset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The theme's assets and where they are published. */
public final class AssetTable {
    private static final String FOLDER = "/assets/";

    private final Map<String, Asset> assets;

    /**
     * A published file of the theme.
     *
     * @param name as templates call it: {@code site.css}
     * @param path its path on the site
     * @param bytes its content
     */
    public record Asset(String name, String path, byte[] bytes) {}

    public AssetTable(Map<String, byte[]> files) {
        Map<String, Asset> table = new TreeMap<>();
        files.forEach((name, bytes) ->
                table.put(name, new Asset(name, FOLDER + Fingerprint.insertInto(name, bytes), bytes)));
        assets = Collections.unmodifiableMap(table);
    }

    /** The path of an asset by the name templates use. */
    public Optional<String> path(String name) {
        return Optional.ofNullable(assets.get(name)).map(Asset::path);
    }

    /** All assets, by name. */
    public List<Asset> all() {
        return List.copyOf(assets.values());
    }

    public List<String> names() {
        return List.copyOf(assets.keySet());
    }
}
