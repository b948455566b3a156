package dev.visnyk.build;

import dev.visnyk.content.ContentReader;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.image.BrokenPhotoException;
import dev.visnyk.image.ChangedPhotoException;
import dev.visnyk.image.PhotoFindings;
import dev.visnyk.image.PhotoPlaces;
import dev.visnyk.image.Rendition;
import dev.visnyk.image.RenditionCache;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.RecordFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The renditions among some files, photo by photo, since those of one photo are made together. Usable from several threads. */
final class PhotoFiles {
    /** The share of the heap that photos may take at once. */
    private static final int SHARE_OF_HEAP = 2;

    private final List<Map<Rendition, Integer>> photos;
    private final int[] others;
    private final RenditionCache cache;
    private final PreparedSite site;
    private final DiagnosticSink findings;

    private PhotoFiles(
            List<Map<Rendition, Integer>> photos,
            int[] others,
            RenditionCache cache,
            PreparedSite site,
            DiagnosticSink findings) {
        this.photos = photos;
        this.others = others;
        this.cache = cache;
        this.site = site;
        this.findings = findings;
    }

    static PhotoFiles among(OutputFile[] files, PreparedSite site, RecordFolder folder, DiagnosticSink findings) {
        Map<String, Map<Rendition, Integer>> photos = new LinkedHashMap<>();
        for (int at = 0; at < files.length; at++) {
            if (files[at].content() instanceof Content.Photo photo) {
                photos.computeIfAbsent(photo.rendition().photo().source().path(), it -> new LinkedHashMap<>())
                        .put(photo.rendition(), at);
            }
        }
        int[] others = IntStream.range(0, files.length)
                .filter(at -> !(files[at].content() instanceof Content.Photo))
                .toArray();
        return new PhotoFiles(List.copyOf(photos.values()), others, cache(site, folder), site, findings);
    }

    /** What makes the renditions of a site, and remembers them. */
    static RenditionCache cache(PreparedSite site, RecordFolder folder) {
        return site.planned()
                .photos()
                .cache(folder.photos(), Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    /** How many photos there are. */
    int count() {
        return photos.size();
    }

    /** How many files are made of a photo. */
    int files(int photo) {
        return photos.get(photo).size();
    }

    /** The places of all files that are no renditions. */
    int[] others() {
        return others;
    }

    /** Is given what is to be remembered of a file. */
    @FunctionalInterface
    interface Made {
        void file(int at, OutputEntry entry);
    }

    /** Makes and writes all files of a photo. */
    void make(int photo, SiteWriter writer, Made made) {
        Map<Rendition, Integer> files = photos.get(photo);
        // What is broken has no file, and stops the site from being published.
        files.forEach((rendition, at) -> made.file(at, OutputEntry.file(path(rendition), 0, 0)));
        try {
            cache.make(new ArrayList<>(files.keySet()), (rendition, bytes) -> {
                SiteWriter.Written written = writer.write(path(rendition), bytes);
                made.file(
                        files.getOrDefault(rendition, 0),
                        OutputEntry.file(path(rendition), written.hash(), written.size()));
            });
        } catch (BrokenPhotoException e) {
            places(site, findings).reportBroken(e);
        } catch (ChangedPhotoException e) {
            ContentReader.reportChanging(
                    files.keySet().iterator().next().photo().source(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PhotoFindings places(PreparedSite site, DiagnosticSink findings) {
        return new PhotoPlaces(
                site.planned().site(), site.planned().tree(), PreparedSite.markdown(site.config()), findings);
    }

    private static String path(Rendition rendition) {
        return rendition.path().substring(1);
    }
}
