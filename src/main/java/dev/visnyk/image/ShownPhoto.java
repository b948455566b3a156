package dev.visnyk.image;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A photo as some pages show it.
 *
 * @param file the photo
 * @param caption what is noted in it for readers
 * @param rights whose it is, as the newsroom says, and where that is silent the photo
 * @param renditions what is made of it, by shape and format, the narrowest first; empty when it is published as it is
 */
public record ShownPhoto(PhotoFile file, String caption, Rights rights, List<Rendition> renditions) {
    public ShownPhoto {
        renditions = List.copyOf(renditions);
    }

    /** What is told of it that nobody but the photo says, as an author would write it. */
    public List<String> taken(PhotoUse use, String shownCaption) {
        List<String> taken = new ArrayList<>();
        take("caption", shownCaption, caption, taken);
        take("credit", use.rights().credit(), rights.credit(), taken);
        take("author", use.rights().author(), rights.author(), taken);
        take("license", use.rights().license(), rights.license(), taken);
        return taken;
    }

    private static void take(String key, String said, String shown, List<String> taken) {
        if (said.isEmpty() && !shown.isEmpty()) {
            taken.add(key + " \"" + shown + "\"");
        }
    }

    /** Those of a shape and a format, the narrowest first. */
    public List<Rendition> renditions(Crop crop, PhotoFormat format) {
        return renditions.stream()
                .filter(it -> it.recipe().crop() == crop && it.format() == format)
                .toList();
    }

    /** Those of a shape in the format that everything understands, the narrowest first. */
    public List<Rendition> common(Crop crop) {
        return renditions(crop, file.header().hasAlpha() ? PhotoFormat.PNG : PhotoFormat.JPEG);
    }

    /** The formats that it comes in besides the one that everything understands, the smallest files first. */
    public List<PhotoFormat> better() {
        return Stream.of(PhotoFormat.AVIF, PhotoFormat.WEBP)
                .filter(format -> renditions.stream().anyMatch(it -> it.format() == format))
                .toList();
    }

    public boolean has(Crop crop) {
        return renditions.stream().anyMatch(it -> it.recipe().crop() == crop);
    }
}
