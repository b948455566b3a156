package dev.visnyk.config;

import dev.visnyk.yaml.YamlFields;
import java.util.Set;

/**
 * What the host of the site is told.
 *
 * @param cname whether a file {@code CNAME} names the base URL's host, as GitHub Pages wants it for a domain of one's own
 * @param aiTraining whether agents that gather texts to train models may do so
 */
public record Hosting(boolean cname, boolean aiTraining) {
    /** Reads the {@code hosting} of site.yaml. */
    static Hosting read(YamlFields site) {
        YamlFields fields = site.fields("hosting");
        Hosting hosting = new Hosting(
                fields.flag("cname", false),
                !"disallow".equals(fields.word("ai-training", Set.of("allow", "disallow"))));
        fields.finish();
        return hosting;
    }
}
