package dev.visnyk.image;

import dev.visnyk.asset.Fingerprint;
import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.i18n.Transliteration;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The photos that shown pages use. Each is published under a name that holds a fingerprint of its content, except those in
 * content/static, which keep their own.
 */
public final class PhotoLibrary {
    private static final String FOLDER = "/photos/";

    private final Map<String, PhotoFile> photos;

    private PhotoLibrary(Map<String, PhotoFile> photos) {
        this.photos = Collections.unmodifiableMap(photos);
    }

    /**
     * Reads photos.
     *
     * @param files the photos in use, each once
     * @param staticPath the path on the site of a file that is copied as it is; empty for others
     * @param memory what is known of unchanged photos
     */
    public static PhotoLibrary read(
            Collection<SourceFile> files,
            Function<SourceFile, Optional<String>> staticPath,
            SourceMemory memory,
            Workers workers,
            DiagnosticSink findings) {
        Map<String, PhotoFile> photos = new TreeMap<>();
        for (Optional<PhotoFile> photo :
                workers.map(List.copyOf(files), file -> read(file, staticPath.apply(file), memory, findings))) {
            photo.ifPresent(found -> photos.put(found.source().path(), found));
        }
        return new PhotoLibrary(photos);
    }

    private static Optional<PhotoFile> read(
            SourceFile file, Optional<String> staticPath, SourceMemory memory, DiagnosticSink findings) {
        Optional<ByteReader> known = memory.recall(file);
        if (known.isPresent()) {
            ByteReader in = known.get();
            PixelSize size = new PixelSize((int) in.number(), (int) in.number());
            return Optional.of(photo(file, staticPath, size, in.text()));
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            PixelSize size = PixelSize.read(bytes);
            String fingerprint = Fingerprint.of(bytes);
            memory.sees(file, Hash.of(bytes));
            ByteWriter derived = new ByteWriter(32);
            derived.number(size.width());
            derived.number(size.height());
            derived.text(fingerprint);
            memory.keep(file, derived, derived.length());
            return Optional.of(photo(file, staticPath, size, fingerprint));
        } catch (IOException e) {
            findings.report(
                    Rule.PHOTO_UNREADABLE,
                    SourcePosition.ofFile(file.path()),
                    "can't be read as a photo",
                    "use JPEG, PNG, WebP, GIF or SVG");
            return Optional.empty();
        }
    }

    private static PhotoFile photo(SourceFile file, Optional<String> staticPath, PixelSize size, String fingerprint) {
        String path = staticPath.orElseGet(() -> publishedPath(file, fingerprint));
        return new PhotoFile(file, path, size.width(), size.height());
    }

    private static String publishedPath(SourceFile file, String fingerprint) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = Transliteration.slug(dot < 0 ? name : name.substring(0, dot), "uk");
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return FOLDER + (stem.isEmpty() ? "photo" : stem) + "." + fingerprint + ending;
    }

    /** A photo by the path of its file relative to the site's folder. */
    public Optional<PhotoFile> photo(String file) {
        return Optional.ofNullable(photos.get(file));
    }

    /** All photos, by the path of their files. */
    public List<PhotoFile> all() {
        return List.copyOf(photos.values());
    }
}
