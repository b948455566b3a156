package dev.visnyk.output;

import java.net.URI;
import java.util.Optional;

/** The domain of a site on GitHub Pages. */
final class Cname extends HostFile {
    Cname() {
        super("CNAME");
    }

    @Override
    Optional<String> text(PlannedSite site) {
        return Optional.of(site.config())
                .filter(config -> config.hosting().cname())
                .map(config -> URI.create(config.baseUrl().origin()).getHost() + "\n");
    }
}
