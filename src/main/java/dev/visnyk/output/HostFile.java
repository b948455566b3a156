package dev.visnyk.output;

import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** A file for whoever serves the site. One of the same name in content/static takes its place. */
abstract class HostFile implements Output {
    private final String path;

    HostFile(String path) {
        this.path = path;
    }

    /** Its text; empty when the site has none. */
    abstract Optional<String> text(PlannedSite site);

    @Override
    public final void plan(PlannedSite site, Consumer<OutputFile> files) {
        if (!isOverridden(path, site)) {
            text(site).ifPresent(text -> files.accept(file(path, text)));
        }
    }

    /** Whether the site has a file of its own at a path. */
    static boolean isOverridden(String path, PlannedSite site) {
        return site.tree().file(ContentTree.ofStatic("/" + path)).isPresent();
    }

    static OutputFile file(String path, String text) {
        return new OutputFile(
                path,
                SourcePosition.ofFile("the file " + path),
                new Content.Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
