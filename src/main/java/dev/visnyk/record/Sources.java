package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteStore;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.binary.Slice;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.model.ByPath;
import dev.visnyk.model.FileStamp;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final @Nullable ByPath<SourceEntry> earlier;
    private final BodyFile bodies;
    private final ByPath<SourceState> states;
    private final AtomicBoolean isChanging = new AtomicBoolean();
    private final ByteStore store = new ByteStore();
    private final boolean isOfPreview;
    private volatile boolean isConfigurationKnown;

    private Sources(
            @Nullable ByPath<SourceEntry> earlier, BodyFile bodies, ByPath<SourceState> states, boolean isOfPreview) {
        this.earlier = earlier;
        this.bodies = bodies;
        this.states = states;
        this.isOfPreview = isOfPreview;
    }

    /**
     * Looks at all sources.
     *
     * @param files every file below content, in the order of their paths
     * @param earlier the earlier build, or null
     * @param isThorough whether the content of every file is looked at, as where times of files mean nothing
     */
    public static Sources survey(
            List<SourceFile> files,
            @Nullable BuildRecord earlier,
            BodyFile bodies,
            boolean isThorough,
            Workers workers) {
        return survey(
                files,
                earlier == null ? null : earlier.sources(),
                earlier == null ? 0 : earlier.outcome().started(),
                bodies,
                isThorough,
                false,
                workers);
    }

    /**
     * Looks at all sources of a site that is read for a preview, which keeps no bodies. A file may change while
     * it is read: then it will be read again.
     *
     * @param earlier what is known of them, or null
     * @param started when that was found out, in milliseconds since 1970
     */
    public static Sources survey(
            List<SourceFile> files, @Nullable ByPath<SourceEntry> earlier, long started, Workers workers) {
        return survey(files, earlier, started, BodyFile.none(), false, true, workers);
    }

    private static Sources survey(
            List<SourceFile> files,
            @Nullable ByPath<SourceEntry> earlier,
            long started,
            BodyFile bodies,
            boolean isThorough,
            boolean isOfPreview,
            Workers workers) {
        List<SourceState> states = new ArrayList<>(files.size());
        List<SourceState> doubtful = new ArrayList<>();
        for (SourceFile file : files) {
            SourceEntry entry = earlier == null ? null : earlier.get(file.path());
            SourceState state = new SourceState(file, entry);
            states.add(state);
            if (entry != null) {
                if (!isThorough && isPlain(entry, file.stamp(), started)) {
                    state.setUnchanged(entry);
                } else {
                    doubtful.add(state);
                }
            }
        }
        workers.run(doubtful.size(), at -> compare(doubtful.get(at)));
        return new Sources(earlier, bodies, ByPath.ofSorted(states, SourceState::path), isOfPreview);
    }

    /** The same sources after some files have changed, which are compared with what is known of them here. */
    public Sources after(Collection<SourceFile> changed) {
        Map<String, SourceFile> files = new HashMap<>();
        changed.forEach(file -> files.put(file.path(), file));
        List<SourceState> all = new ArrayList<>(states.values());
        all.replaceAll(state -> {
            SourceFile file = files.get(state.path());
            if (file == null) {
                return state;
            }
            SourceState next = new SourceState(file, state.entry(isConfigurationKnown));
            compare(next);
            return next;
        });
        Sources after = new Sources(earlier, bodies, ByPath.ofSorted(all, SourceState::path), isOfPreview);
        after.setConfigurationKnown(isConfigurationKnown);
        return after;
    }

    private static boolean isPlain(SourceEntry entry, FileStamp stamp, long started) {
        return entry.stamp().equals(stamp)
                && stamp.modified() < (started - COARSEST_CLOCK) * NANOSECONDS_PER_MILLISECOND;
    }

    private static void compare(SourceState state) {
        SourceEntry entry = state.earlier();
        try {
            long hash = Hash.of(Files.readAllBytes(state.file().file()));
            if (entry != null && hash == entry.hash()) {
                state.setUnchanged(entry);
            } else {
                state.sees(hash);
            }
        } catch (IOException e) {
            // Whoever needs the file will report that it can't be read.
        }
    }

    /** Whether the files are the same as those of the earlier build, in number and content. */
    public boolean areUnchanged() {
        return changedOnly().filter(List::isEmpty).isPresent();
    }

    /** The files that are there in both builds with different content; empty when files have come or gone. */
    public Optional<List<SourceFile>> changedOnly() {
        if (earlier == null || states.size() != earlier.size()) {
            return Optional.empty();
        }
        List<SourceFile> changed = new ArrayList<>();
        for (SourceState state : states.values()) {
            if (state.earlier() == null) {
                return Optional.empty();
            }
            if (!state.isUnchanged()) {
                changed.add(state.file());
            }
        }
        return Optional.of(changed);
    }

    public boolean isUnchanged(SourceFile file) {
        SourceState state = states.get(file.path());
        return state != null && state.isUnchanged();
    }

    /** Whether a changed file still states the same facts, so that at most its title and the like are others. */
    public boolean hasSameFacts(SourceFile file) {
        SourceState state = states.get(file.path());
        SourceEntry before = state == null ? null : state.earlier();
        return state != null && before != null && before.hasFactsOf(state.entry(isConfigurationKnown));
    }

    /** Whether a changed file only differs in what nothing was derived from: its body. */
    public boolean hasSameHead(SourceFile file) {
        SourceState state = states.get(file.path());
        SourceEntry before = state == null ? null : state.earlier();
        return state != null && before != null && before.hasDerivedOf(state.entry(isConfigurationKnown));
    }

    /** Says whether the configuration is that of the earlier build, without which nothing is recalled. */
    public void setConfigurationKnown(boolean isKnown) {
        isConfigurationKnown = isKnown;
    }

    /** Whether a file that is the same looks otherwise to the file system, so that its content had to be compared. */
    public boolean hasNewStamps() {
        return states.values().stream().anyMatch(state -> {
            SourceEntry entry = state.earlier();
            return state.isUnchanged()
                    && entry != null
                    && !entry.stamp().equals(state.file().stamp());
        });
    }

    /** Whether a file was found to be changing while it was read. */
    public boolean isChanging() {
        return isChanging.get();
    }

    @Override
    public boolean sees(SourceFile file, long hash) {
        SourceState state = states.get(file.path());
        boolean isSame = state == null || state.sees(hash);
        if (!isSame) {
            isChanging.set(true);
        }
        return isSame || isOfPreview;
    }

    @Override
    public long hash(SourceFile file) {
        SourceState state = states.get(file.path());
        return state == null ? 0 : state.hash();
    }

    @Override
    public Optional<ByteReader> recall(SourceFile file) {
        SourceState state = isConfigurationKnown ? states.get(file.path()) : null;
        SourceEntry entry = state == null || !state.isUnchanged() ? null : state.earlier();
        return entry == null || entry.derived().isEmpty()
                ? Optional.empty()
                : Optional.of(entry.derived().reader());
    }

    @Override
    public void keep(SourceFile file, ByteWriter bytes, int factsLength) {
        SourceState state = states.get(file.path());
        if (state != null) {
            // What a preview keeps of a file goes when the file changes, and must not keep what others were kept with.
            state.keep(isOfPreview ? Slice.of(bytes) : store.copy(bytes.array(), bytes.length()), factsLength);
        }
    }

    @Override
    public Optional<ByteReader> recallBody(SourceFile file, long version) {
        SourceState state = states.get(file.path());
        SourceEntry entry = state == null ? null : state.earlier();
        if (entry == null || version == 0 || entry.body().version() != version) {
            return Optional.empty();
        }
        return bodies.read(entry.body()).map(ByteReader::new);
    }

    @Override
    public void keepBody(SourceFile file, long version, ByteWriter body) {
        SourceState state = states.get(file.path());
        if (state != null) {
            bodies.append(version, body).ifPresent(state::keepBody);
        }
    }

    /** What the next build may know of the sources. */
    public ByPath<SourceEntry> entries() {
        List<SourceEntry> entries = new ArrayList<>(states.size());
        states.values().forEach(state -> entries.add(state.entry(isConfigurationKnown)));
        return ByPath.ofSorted(entries, SourceEntry::path);
    }
}
