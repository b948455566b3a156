package dev.visnyk.output;

import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.SourceFile;
import java.util.function.Consumer;

/** The files in content/static, but for photos that only withheld stories name. */
final class StaticFiles implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        for (SourceFile file : site.tree().statics()) {
            if (!site.site().withheldPhotos().contains(file.path())) {
                ContentTree.staticPath(file.path())
                        .ifPresent(path -> files.accept(new OutputFile(
                                path.substring(1), SourcePosition.ofFile(file.path()), new Content.Copy(file))));
            }
        }
    }
}
