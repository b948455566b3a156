package dev.visnyk.output;

import java.util.function.Consumer;

/** One kind of thing that a site consists of. */
@FunctionalInterface
public interface Output {
    /** Announces every file it makes, in an order that depends on the site alone. */
    void plan(PlannedSite site, Consumer<OutputFile> files);
}
