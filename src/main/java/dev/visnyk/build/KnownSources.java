package dev.visnyk.build;

import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.RecordFolder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the sources of a site between two previews of it. */
final class KnownSources {
    private final BuildOptions options;
    private final RecordFolder folder;

    KnownSources(BuildOptions options) {
        this.options = options;
        this.folder = folder(options.source(), options.cache());
    }

    static RecordFolder folder(Path source, @Nullable Path cache) {
        return RecordFolder.of(source, source.resolve("preview"), cache);
    }

    /** What an earlier preview, or the last build of the site, knew; empty if nothing is to be remembered. */
    Optional<BuildRecord> load() {
        if (options.fresh()) {
            return Optional.empty();
        }
        return Stream.of(folder, RecordFolder.of(options.source(), options.output(), options.cache()))
                .flatMap(records -> records.latest().stream())
                .max(Comparator.comparingLong(record -> record.outcome().started()));
    }

    /**
     * Keeps what was read.
     *
     * @param began when reading began, in milliseconds since 1970
     */
    void save(Inputs read, long began, Workers workers) {
        BuildRecord record = BuildRecord.ofSources(
                read.situation(read.configurationHash()),
                began,
                read.options().now(),
                read.sources().entries());
        folder.prepare(record, workers);
        folder.settle(record, 0);
    }
}
