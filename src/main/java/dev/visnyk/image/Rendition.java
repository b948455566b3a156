package dev.visnyk.image;

import dev.visnyk.asset.Fingerprint;
import java.nio.charset.StandardCharsets;

/**
 * A photo in one size, shape and format, as it is published.
 *
 * @param photo what it is made of
 * @param recipe what is made of it
 * @param rights what is written into it
 * @param path its path on the site, which holds a fingerprint of all that
 */
public record Rendition(PhotoFile photo, Recipe recipe, Rights rights, String path) {
    public int width() {
        return recipe.width();
    }

    public int height() {
        return recipe.height();
    }

    public PhotoFormat format() {
        return recipe.format();
    }

    /** The fingerprint that the renditions of one shape have in common; their sizes and formats are in their names. */
    static String fingerprint(PhotoFile photo, Crop.Part part, Rights rights) {
        String all = String.join(
                "\0", String.valueOf(Recipe.VERSION), String.valueOf(photo.hash()), part.key(), rights.fingerprint());
        return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
