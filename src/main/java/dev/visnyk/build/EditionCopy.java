package dev.visnyk.build;

import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.RecordFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a folder the edition that another one publishes, and its record, so that a build into it has only to make what has changed
 * since. The files are links to the same bytes: Visnyk never writes into a file that it has published.
 */
public final class EditionCopy {
    private final OutputFolder published;
    private final RecordFolder publishedRecord;
    private final OutputFolder output;
    private final RecordFolder record;

    /**
     * @param source the site's folder
     * @param published where the site is published
     * @param output a folder on the same disk
     * @param cache where records are kept, or null for the usual place
     */
    public EditionCopy(Path source, Path published, Path output, @Nullable Path cache) {
        this.published = OutputFolder.at(published);
        this.publishedRecord = RecordFolder.of(source, published, cache);
        this.output = OutputFolder.at(output);
        this.record = RecordFolder.of(source, output, cache);
    }

    /**
     * Makes the copy, unless there is a site already whose record is of use, or none to be copied, or the disk has no such links:
     * then all is as before.
     */
    public void make(Workers workers) {
        boolean isOfUse = Files.exists(output.path()) && record.isOfThisProgram();
        if (isOfUse || output.isForeign() || published.edition().isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(Objects.requireNonNull(output.path().getParent()));
            Optional<OutputLock> lock = OutputLock.take(output.lock());
            if (lock.isPresent()) {
                try {
                    copy(workers);
                } finally {
                    lock.get().close();
                }
            }
        } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
            output.abandon();
            record.forget();
        }
    }

    /** The other folder is not locked, since a build of it would be refused: whether one came in between is seen at the end. */
    private void copy(Workers workers) throws IOException {
        BuildRecord last = published.edition().flatMap(publishedRecord::load).orElse(null);
        PublishedSite site = PublishedSite.look(published, last, workers).get();
        if (last == null || site.record() == null) {
            return;
        }
        SiteWriter writer = SiteWriter.ofWholeSite(output);
        List<OutputEntry> entries = last.outputs().values();
        workers.run(entries.size(), at -> {
            String path = entries.get(at).path();
            if (site.intact(path).isPresent()) {
                writer.link(path, published.path().resolve(path));
            }
        });
        if (!isStillPublished(last.outcome().edition())) {
            writer.abandon();
            return;
        }
        record.prepare(last, workers);
        publishedRecord.copyBodies(last, record);
        writer.publishAll(last.outcome().edition());
        record.settle(last, output.stamp(Marker.FILE).modified());
    }

    /** Whether a folder holds an edition, and no build is about to change that. */
    private boolean isStillPublished(long edition) throws IOException {
        return Journal.read(published.staging()).isEmpty()
                && published.edition().filter(now -> now == edition).isPresent();
    }
}
