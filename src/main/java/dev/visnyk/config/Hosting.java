package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the host of the site is told.
 *
 * @param host which host it is
 * @param hostPosition where that is stated
 * @param cname whether a file {@code CNAME} names the base URL's host, as GitHub Pages wants it for a domain of one's own
 * @param aiTraining whether agents that gather texts to train models may do so
 * @param security whom to tell of a weakness, or null
 */
public record Hosting(
        Host host,
        SourcePosition hostPosition,
        boolean cname,
        boolean aiTraining,
        @Nullable SecurityContact security) {

    /** Hosts whose files of the same name differ. */
    public enum Host {
        ANY,
        CLOUDFLARE,
        GITLAB,
        NETLIFY;

        private static final Set<String> WORDS =
                Arrays.stream(values()).map(Host::word).collect(Collectors.toUnmodifiableSet());

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the {@code hosting} of site.yaml. */
    static Hosting read(YamlFields site) {
        YamlFields fields = site.fields("hosting");
        String host = fields.word("host", Host.WORDS);
        Hosting hosting = new Hosting(
                host == null ? Host.ANY : Host.valueOf(host.toUpperCase(Locale.ROOT)),
                fields.position("host"),
                fields.flag("cname", false),
                !"disallow".equals(fields.word("ai-training", Set.of("allow", "disallow"))),
                SecurityContact.read(fields));
        fields.finish();
        return hosting;
    }
}
