package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one build, held against those of an earlier one.
 *
 * <p>A source counts as unchanged if the file system says the same of it as before and it was last changed well before the
 * earlier build began; otherwise its content decides. Two seconds cover the coarsest clock of a file system in use (FAT).
 */
public final class Sources implements SourceMemory {
    private static final long COARSEST_CLOCK = 2_000;
    private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

    private final @Nullable BuildRecord earlier;
    private final BodyFile bodies;
    private final List<SourceFile> files;
    private final ConcurrentMap<String, Long> hashes = new ConcurrentHashMap<>();
    private final Map<String, SourceEntry> unchanged = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Derived> derived = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, BodyPlace> places = new ConcurrentHashMap<>();
    private final AtomicBoolean isChanging = new AtomicBoolean();
    private volatile boolean isConfigurationKnown;

    private record Derived(Slice bytes, int factsLength) {}

    private Sources(@Nullable BuildRecord earlier, BodyFile bodies, List<SourceFile> files) {
        this.earlier = earlier;
        this.bodies = bodies;
        this.files = files;
    }

    /**
     * Looks at all sources.
     *
     * @param files every file below content
     * @param earlier the earlier build, or null
     * @param isThorough whether the content of every file is looked at, as where times of files mean nothing
     */
    public static Sources survey(
            List<SourceFile> files,
            @Nullable BuildRecord earlier,
            BodyFile bodies,
            boolean isThorough,
            Workers workers) {
        Sources sources = new Sources(earlier, bodies, files);
        if (earlier != null) {
            long safe = (earlier.outcome().started() - COARSEST_CLOCK) * NANOSECONDS_PER_MILLISECOND;
            List<SourceFile> doubtful = new ArrayList<>();
            for (SourceFile file : files) {
                SourceEntry entry = earlier.sources().get(file.path());
                if (entry == null) {
                    continue;
                }
                boolean isPlain =
                        entry.stamp().equals(file.stamp()) && file.stamp().modified() < safe;
                if (isPlain && !isThorough) {
                    sources.keepEntry(entry);
                } else {
                    doubtful.add(file);
                }
            }
            workers.run(doubtful.size(), at -> sources.compare(doubtful.get(at), earlier));
        }
        return sources;
    }

    private void compare(SourceFile file, BuildRecord earlier) {
        SourceEntry entry = earlier.sources().get(file.path());
        try {
            long hash = Hash.of(Files.readAllBytes(file.file()));
            if (entry != null && hash == entry.hash()) {
                keepEntry(entry);
            } else {
                hashes.put(file.path(), hash);
            }
        } catch (IOException e) {
            // Whoever needs the file will report that it can't be read.
        }
    }

    private void keepEntry(SourceEntry entry) {
        unchanged.put(entry.path(), entry);
        if (entry.hash() != 0) {
            hashes.put(entry.path(), entry.hash());
        }
    }

    /** Whether the files are the same as those of the earlier build, in number and content. */
    public boolean areUnchanged() {
        return earlier != null
                && unchanged.size() == files.size()
                && files.size() == earlier.sources().size();
    }

    /** The files that are there in both builds with different content; empty when files have come or gone. */
    public Optional<List<SourceFile>> changedOnly() {
        if (earlier == null || files.size() != earlier.sources().size()) {
            return Optional.empty();
        }
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile file : files) {
            if (!earlier.sources().containsKey(file.path())) {
                return Optional.empty();
            }
            if (!unchanged.containsKey(file.path())) {
                changed.add(file);
            }
        }
        return Optional.of(changed);
    }

    public boolean isUnchanged(SourceFile file) {
        return unchanged.containsKey(file.path());
    }

    /** Whether a changed file still states the same facts, so that at most its title and the like are others. */
    public boolean hasSameFacts(SourceFile file) {
        SourceEntry before = earlier == null ? null : earlier.sources().get(file.path());
        return before != null && before.hasFactsOf(entry(file));
    }

    /** Says whether the configuration is that of the earlier build, without which nothing is recalled. */
    public void setConfigurationKnown(boolean isKnown) {
        isConfigurationKnown = isKnown;
    }

    /** Whether a file that is the same looks otherwise to the file system, so that its content had to be compared. */
    public boolean hasNewStamps() {
        return files.stream().anyMatch(file -> {
            SourceEntry entry = unchanged.get(file.path());
            return entry != null && !entry.stamp().equals(file.stamp());
        });
    }

    /** Whether a file was found to be changing while it was read. */
    public boolean isChanging() {
        return isChanging.get();
    }

    @Override
    public boolean sees(SourceFile file, long hash) {
        Long known = hashes.putIfAbsent(file.path(), hash);
        boolean isSame = known == null || known == hash;
        if (!isSame) {
            isChanging.set(true);
        }
        return isSame;
    }

    @Override
    public long hash(SourceFile file) {
        return hashes.getOrDefault(file.path(), 0L);
    }

    @Override
    public Optional<ByteReader> recall(SourceFile file) {
        SourceEntry entry = isConfigurationKnown ? unchanged.get(file.path()) : null;
        return entry == null || entry.derived().isEmpty()
                ? Optional.empty()
                : Optional.of(entry.derived().reader());
    }

    @Override
    public void keep(SourceFile file, ByteWriter bytes, int factsLength) {
        derived.put(file.path(), new Derived(Slice.of(bytes), factsLength));
    }

    @Override
    public Optional<ByteReader> recallBody(SourceFile file, long version) {
        SourceEntry entry = earlier == null ? null : earlier.sources().get(file.path());
        if (entry == null || version == 0 || entry.body().version() != version) {
            return Optional.empty();
        }
        return bodies.read(entry.body()).map(ByteReader::new);
    }

    @Override
    public void keepBody(SourceFile file, long version, ByteWriter body) {
        bodies.append(version, body).ifPresent(place -> places.put(file.path(), place));
    }

    /** What the next build may know of the sources, by path. */
    public Map<String, SourceEntry> entries() {
        Map<String, SourceEntry> entries = new LinkedHashMap<>(files.size() * 2);
        files.stream().sorted().forEach(file -> entries.put(file.path(), entry(file)));
        return Collections.unmodifiableMap(entries);
    }

    private SourceEntry entry(SourceFile file) {
        SourceEntry before = earlier == null ? null : earlier.sources().get(file.path());
        SourceEntry same = unchanged.get(file.path());
        Derived now = derived.get(file.path());
        if (now == null && same != null && isConfigurationKnown) {
            now = new Derived(same.derived(), same.factsLength());
        }
        BodyPlace place = places.get(file.path());
        if (place == null) {
            place = before == null || same == null ? BodyPlace.NONE : before.body();
        }
        return new SourceEntry(
                file.path(),
                file.stamp(),
                hash(file),
                now == null ? Slice.EMPTY : now.bytes(),
                now == null ? 0 : now.factsLength(),
                place);
    }
}
