package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlFields;

/**
 * What is made of photos.
 *
 * @param avif whether they are written in AVIF too
 * @param avifPosition where the site says so
 */
public record PhotoSettings(boolean avif, SourcePosition avifPosition) {
    static PhotoSettings read(YamlFields site) {
        YamlFields fields = site.fields("photos");
        PhotoSettings settings = new PhotoSettings(fields.flag("avif", false), fields.position("avif"));
        fields.finish();
        return settings;
    }
}
