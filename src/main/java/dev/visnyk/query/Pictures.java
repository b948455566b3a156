package dev.visnyk.query;

import dev.visnyk.image.Crop;
import dev.visnyk.image.PhotoFormat;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.image.PhotoUse;
import dev.visnyk.image.Rendition;
import dev.visnyk.image.ShownPhoto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of photos, each put together once: a photo stands on many pages. Usable from several threads. */
final class Pictures {
    private final PhotoLibrary photos;
    private final String base;
    private final Map<PhotoUse, Optional<Pictures.OfPhoto>> known = new ConcurrentHashMap<>();

    /** The pictures of a site's photos; {@code base} is the path that all addresses begin with. */
    Pictures(PhotoLibrary photos, String base) {
        this.photos = photos;
        this.base = base;
    }

    /**
     * A photo and its pictures.
     *
     * @param photo what is known of it
     * @param whole all of it
     * @param card the part for cards, else the whole
     * @param crops the parts for search engines and networks
     */
    record OfPhoto(ShownPhoto photo, Picture whole, Picture card, List<Picture> crops) {}

    /** The pictures of a photo; empty when there is none. */
    Optional<OfPhoto> of(PhotoUse use) {
        return known.computeIfAbsent(use, it -> photos.shown(it).map(this::pictures));
    }

    private OfPhoto pictures(ShownPhoto photo) {
        if (photo.renditions().isEmpty()) {
            Picture whole = new Picture(
                    base + photo.file().path(),
                    photo.file().width(),
                    photo.file().height(),
                    "",
                    List.of());
            return new OfPhoto(photo, whole, whole, List.of());
        }
        Picture whole = picture(photo, photo.has(Crop.WHOLE) ? Crop.WHOLE : Crop.SQUARE);
        if (!photo.has(Crop.WIDE)) {
            return new OfPhoto(photo, whole, whole, List.of());
        }
        List<Picture> crops = Stream.of(Crop.WIDE, Crop.CLASSIC, Crop.SQUARE)
                .map(crop -> largest(photo.common(crop)))
                .map(it -> new Picture(base + it.path(), it.width(), it.height(), "", List.of()))
                .distinct()
                .toList();
        return new OfPhoto(photo, whole, picture(photo, Crop.WIDE), crops);
    }

    private Picture picture(ShownPhoto photo, Crop crop) {
        List<Rendition> common = photo.common(crop);
        List<Picture.Source> sources = new ArrayList<>();
        for (PhotoFormat format : photo.better()) {
            sources.add(new Picture.Source(format.mediaType(), srcset(photo.renditions(crop, format))));
        }
        Rendition largest = largest(common);
        return new Picture(
                base + largest.path(),
                largest.width(),
                largest.height(),
                common.size() == 1 ? "" : srcset(common),
                sources);
    }

    private static Rendition largest(List<Rendition> renditions) {
        return renditions.get(renditions.size() - 1);
    }

    private String srcset(List<Rendition> renditions) {
        return renditions.stream()
                .map(it -> base + it.path() + " " + it.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
