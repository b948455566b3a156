package dev.visnyk.image;

import dev.visnyk.asset.Fingerprint;
import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The photos that shown pages use, and everything that is made of them. What is made is known from the photos' headers alone,
 * so that pages need no photo to be decoded. Photos in content/static keep their names, and are left as they are.
 */
public final class PhotoLibrary {
    static final String FOLDER = "/photos/";

    /** 200 megapixels; cameras have less, and a decoder may need two bytes for a sample. */
    static final long MOST_PIXELS = 200_000_000;

    private static final String UNREADABLE = "can't be read as a photo";
    private static final String UNREADABLE_HINT = "use JPEG, PNG, WebP, GIF or SVG";

    private final Map<String, PhotoFile> photos;
    private final Map<PhotoUse, ShownPhoto> shown;
    private final Encoders encoders;

    private PhotoLibrary(Map<String, PhotoFile> photos, Collection<PhotoUse> uses, Encoders encoders) {
        this.photos = Collections.unmodifiableMap(photos);
        this.encoders = encoders;
        RenditionPlan plan = new RenditionPlan(encoders);
        this.shown = new HashMap<>();
        for (PhotoUse use : uses) {
            PhotoFile photo = photos.get(use.file());
            if (photo != null) {
                shown.computeIfAbsent(use, it -> plan.plan(photo, it));
            }
        }
    }

    /**
     * Reads the headers of photos, and plans what is made of them.
     *
     * @param files the photos in use, each once
     * @param uses how they are shown
     * @param staticPath the path on the site of a file that is copied as it is; empty for others
     * @param memory what is known of unchanged photos
     */
    public static PhotoLibrary read(
            Collection<SourceFile> files,
            Collection<PhotoUse> uses,
            Encoders encoders,
            Function<SourceFile, Optional<String>> staticPath,
            SourceMemory memory,
            Workers workers,
            PhotoFindings findings) {
        Map<String, PhotoFile> photos = new TreeMap<>();
        for (Optional<PhotoFile> photo :
                workers.map(List.copyOf(files), file -> read(file, staticPath.apply(file), memory, findings))) {
            photo.ifPresent(found -> photos.put(found.source().path(), found));
        }
        return new PhotoLibrary(photos, uses, encoders);
    }

    /** What the headers of one photo say; empty when it is none. */
    public static Optional<PhotoFile> look(SourceFile file, SourceMemory memory) {
        return read(file, ContentTree.staticPath(file.path()), memory, (photo, rule, message, hint) -> {});
    }

    private static Optional<PhotoFile> read(
            SourceFile file, Optional<String> staticPath, SourceMemory memory, PhotoFindings findings) {
        Optional<ByteReader> known = memory.recall(file);
        if (known.isPresent()) {
            return checked(photo(file, staticPath, PhotoHeader.read(known.get()), memory.hash(file)), findings);
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            PhotoHeader header = PhotoHeader.read(bytes);
            long hash = Hash.of(bytes);
            memory.sees(file, hash);
            ByteWriter derived = new ByteWriter(64);
            header.write(derived);
            memory.keep(file, derived, derived.length());
            return checked(photo(file, staticPath, header, hash), findings);
        } catch (IOException e) {
            findings.report(
                    file.path(),
                    Rule.PHOTO_UNREADABLE,
                    "\"" + PhotoFile.name(file) + "\" " + UNREADABLE,
                    UNREADABLE_HINT);
            return Optional.empty();
        }
    }

    private static PhotoFile photo(SourceFile file, Optional<String> staticPath, PhotoHeader header, long hash) {
        String path = staticPath.orElseGet(() -> publishedPath(file, hash));
        return new PhotoFile(file, path, header, hash, staticPath.isPresent());
    }

    private static String publishedPath(SourceFile file, long hash) {
        String name = PhotoFile.name(file);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return FOLDER + PhotoFile.stem(file) + "." + Fingerprint.of(hash) + ending;
    }

    /** Refuses what nobody has the memory for, by its header: a small file may claim to be a huge photo. */
    private static Optional<PhotoFile> checked(PhotoFile photo, PhotoFindings findings) {
        long pixels = photo.header().size().pixels();
        if (!photo.hasRenditions() || pixels <= MOST_PIXELS) {
            return Optional.of(photo);
        }
        findings.report(
                photo.source().path(),
                Rule.PHOTO_TOO_LARGE,
                "\"%s\" has %d × %d pixels, more than %d million"
                        .formatted(
                                PhotoFile.name(photo.source()), photo.width(), photo.height(), MOST_PIXELS / 1_000_000),
                "make it smaller: the widest that is published has 1920 pixels");
        return Optional.empty();
    }

    /** A photo by the path of its file relative to the site's folder. */
    public Optional<PhotoFile> photo(String file) {
        return Optional.ofNullable(photos.get(file));
    }

    /** A photo as pages show it; empty when there is none. */
    public Optional<ShownPhoto> shown(PhotoUse use) {
        ShownPhoto planned = shown.get(use);
        return planned != null ? Optional.of(planned) : photo(use.file()).map(photo -> otherwise(photo, use));
    }

    /** For what was not planned, such as an image whose rights only the page knows: what was planned of the same photo. */
    private ShownPhoto otherwise(PhotoFile photo, PhotoUse use) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getKey().file().equals(use.file())
                        && entry.getKey().role() != PhotoUse.Role.PORTRAIT)
                .min(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getValue)
                .orElseGet(() -> new ShownPhoto(photo, "", use.rights(), List.of()));
    }

    /** All photos, by the path of their files. */
    public List<PhotoFile> all() {
        return List.copyOf(photos.values());
    }

    /** Everything that is made of photos, each once. */
    public Collection<Rendition> renditions() {
        Map<String, Rendition> renditions = new TreeMap<>();
        shown.values().forEach(it -> it.renditions().forEach(rendition -> renditions.put(rendition.path(), rendition)));
        return renditions.values();
    }

    /** Whether photos are cooked at all, so that it matters what the machine can write. */
    public boolean hasRenditions() {
        return photos.values().stream().anyMatch(PhotoFile::hasRenditions);
    }

    /** What makes the renditions, with a cache in a folder. */
    public RenditionCache cache(Path folder, long memory) {
        return RenditionCache.at(folder, encoders, memory);
    }
}
