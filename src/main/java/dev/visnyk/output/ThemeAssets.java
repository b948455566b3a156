package dev.visnyk.output;

import dev.visnyk.asset.AssetTable.Asset;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.routing.Route;
import java.util.function.Consumer;

/** The theme's style sheets, scripts and pictures. */
final class ThemeAssets implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        for (Asset asset : site.assets().all()) {
            files.accept(new OutputFile(
                    Route.fileOf(asset.path()),
                    SourcePosition.ofFile("templates/assets/" + asset.name()),
                    new Content.Bytes(asset.bytes())));
        }
    }
}
