package dev.visnyk.output;

import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.image.PhotoFile;
import dev.visnyk.routing.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The photos that shown pages use. Two files with the same content are one. */
final class Photos implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        Set<String> planned = new HashSet<>();
        for (PhotoFile photo : site.photos().all()) {
            boolean isStatic = ContentTree.staticPath(photo.source().path()).isPresent();
            if (!isStatic && planned.add(photo.path())) {
                files.accept(new OutputFile(
                        Route.fileOf(photo.path()),
                        SourcePosition.ofFile(photo.source().path()),
                        new Content.Copy(photo.source())));
            }
        }
    }
}
