package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.image.PhotoFile;
import dev.visnyk.image.Rendition;
import dev.visnyk.routing.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The photos that shown pages use: what is made of them, and those that are published as they are. Two files with the same
 * content are one.
 */
final class Photos implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        for (Rendition rendition : site.photos().renditions()) {
            files.accept(file(rendition.path(), rendition.photo(), new Content.Photo(rendition)));
        }
        Set<String> planned = new HashSet<>();
        for (PhotoFile photo : site.photos().all()) {
            if (!photo.isStatic() && !photo.hasRenditions() && planned.add(photo.path())) {
                Content content =
                        photo.isDrawing() ? new Content.Drawing(photo.source()) : new Content.Copy(photo.source());
                files.accept(file(photo.path(), photo, content));
            }
        }
    }

    private static OutputFile file(String path, PhotoFile photo, Content content) {
        return new OutputFile(
                Route.fileOf(path), SourcePosition.ofFile(photo.source().path()), content);
    }
}
