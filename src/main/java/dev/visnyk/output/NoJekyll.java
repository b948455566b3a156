package dev.visnyk.output;

import java.util.Optional;

/** Tells GitHub Pages to serve the files as they are. */
final class NoJekyll extends HostFile {
    NoJekyll() {
        super(".nojekyll");
    }

    @Override
    Optional<String> text(PlannedSite site) {
        return Optional.of("");
    }
}
