package dev.visnyk.build;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.image.Encoders;
import dev.visnyk.image.PhotoFindings;
import dev.visnyk.image.PhotoFormat;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.image.PhotoUse;
import dev.visnyk.image.PhotoUses;
import dev.visnyk.image.WebPLibrary;
import dev.visnyk.model.Article;
import dev.visnyk.model.Photo;
import dev.visnyk.model.Site;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.RecordFolder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the photos that the pages of a site show, and what this machine can make of them. */
final class SitePhotos {
    private static final String PATH = "PATH";

    private final SiteConfig config;
    private final BuildOptions options;
    private final DiagnosticSink findings;

    SitePhotos(SiteConfig config, BuildOptions options, DiagnosticSink findings) {
        this.config = config;
        this.options = options;
        this.findings = findings;
    }

    /** The command that writes AVIF, whether or not the site wants it. */
    static Optional<Path> avifCommand(BuildOptions options) {
        return Encoders.avifCommand(options.environment().getOrDefault(PATH, ""));
    }

    PhotoLibrary read(Site site, ContentTree tree, SourceMemory memory, Workers workers, PhotoFindings photoFindings) {
        Optional<Path> avif = config.photos().avif() ? avifCommand(options) : Optional.empty();
        Path cache = RecordFolder.of(options.source(), options.output(), options.cache())
                .photos();
        Encoders encoders = Encoders.of(() -> WebPLibrary.runsHere(cache), avif);
        Set<PhotoUse> uses = PhotoUses.of(site);
        PhotoLibrary photos = PhotoLibrary.read(
                files(uses, tree),
                uses,
                encoders,
                file -> ContentTree.staticPath(file.path()),
                memory,
                workers,
                photoFindings);
        if (photos.hasRenditions()) {
            reportFormats(encoders);
            for (Translations story : site.stories()) {
                reportNotes(story.original(), photos, photoFindings);
            }
        }
        return photos;
    }

    /** Tells of what readers see of a photo although its story does not say it. */
    private static void reportNotes(Article original, PhotoLibrary photos, PhotoFindings photoFindings) {
        Photo lead = original.photo();
        if (lead != null) {
            reportNotes(PhotoUses.lead(lead), lead.caption(), photos, photoFindings);
        }
        original.gallery()
                .forEach(photo -> reportNotes(PhotoUses.ofGallery(photo), photo.caption(), photos, photoFindings));
    }

    private static void reportNotes(PhotoUse use, String caption, PhotoLibrary photos, PhotoFindings photoFindings) {
        List<String> taken =
                photos.shown(use).map(shown -> shown.taken(use, caption)).orElse(List.of());
        if (!taken.isEmpty()) {
            photoFindings.report(
                    use.file(),
                    Rule.PHOTO_NOTES,
                    "readers see what is noted in the photo: " + String.join(", ", taken),
                    "write it into the front matter, or correct it there");
        }
    }

    private void reportFormats(Encoders encoders) {
        if (!encoders.has(PhotoFormat.WEBP)) {
            findings.report(
                    Rule.PHOTO_FORMAT,
                    SourcePosition.ofFile("content/site.yaml"),
                    "photos are published as JPEG only: the WebP library does not run on this machine",
                    "build on Linux with glibc, macOS or Windows");
        }
        if (config.photos().avif() && !encoders.has(PhotoFormat.AVIF)) {
            findings.report(
                    Rule.PHOTO_FORMAT,
                    config.photos().avifPosition(),
                    "photos are published without AVIF: there is no avifenc on the PATH",
                    "install it (Debian: libavif-bin, Homebrew: libavif), or remove avif: true");
        }
    }

    /** The files of all photos and icons that shown pages use, each once. */
    private List<SourceFile> files(Collection<PhotoUse> uses, ContentTree tree) {
        Set<String> paths = new HashSet<>();
        config.icons().forEach(icon -> paths.add(ContentTree.ofStatic(icon.path())));
        uses.forEach(use -> paths.add(use.file()));
        return paths.stream().sorted().map(tree::file).flatMap(Optional::stream).toList();
    }
}
