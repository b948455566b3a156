package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That the site is a medium registered in Ukraine, {@code policy: ua-media}, so that its laws hold for it.
 *
 * @param position where it says so
 * @param rootPosition where the language at {@code /} is stated, else the top of the configuration
 */
public record MediaPolicy(SourcePosition position, SourcePosition rootPosition) {

    /** Reads the {@code policy} of site.yaml; null without one. */
    static @Nullable MediaPolicy read(YamlFields site) {
        return site.word("policy", Set.of("ua-media")) == null
                ? null
                : new MediaPolicy(site.position("policy"), site.position("default-language"));
    }
}
