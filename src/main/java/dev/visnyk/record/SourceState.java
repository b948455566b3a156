package dev.visnyk.record;

import dev.visnyk.binary.Slice;
import dev.visnyk.model.SourceFile;
import dev.visnyk.record.SourceEntry.BodyPlace;
import org.jspecify.annotations.Nullable;

/** One source of a build: what an earlier build knew of it, and what is learnt in this one. Usable from several threads. */
final class SourceState {
    private final SourceFile file;
    private final @Nullable SourceEntry earlier;
    private volatile boolean isUnchanged;
    private volatile long hash;
    private volatile @Nullable Slice derived;
    private volatile int factsLength;
    private volatile @Nullable BodyPlace place;

    SourceState(SourceFile file, @Nullable SourceEntry earlier) {
        this.file = file;
        this.earlier = earlier;
    }

    SourceFile file() {
        return file;
    }

    String path() {
        return file.path();
    }

    @Nullable
    SourceEntry earlier() {
        return earlier;
    }

    boolean isUnchanged() {
        return isUnchanged;
    }

    /** The hash of the content, 0 when nobody has looked at it. */
    long hash() {
        return hash;
    }

    void setUnchanged(SourceEntry entry) {
        hash = entry.hash();
        isUnchanged = true;
    }

    /** Notes the hash of the content; false if another has been noted before. */
    synchronized boolean sees(long seen) {
        if (hash == 0) {
            hash = seen;
        }
        return hash == seen;
    }

    void keep(Slice bytes, int facts) {
        factsLength = facts;
        derived = bytes;
    }

    void keepBody(BodyPlace where) {
        place = where;
    }

    /** What the next build may know; {@code isConfigurationKnown} says whether what was derived earlier is still good. */
    SourceEntry entry(boolean isConfigurationKnown) {
        SourceEntry same = isUnchanged ? earlier : null;
        Slice bytes = derived;
        if (same != null
                && isConfigurationKnown
                && bytes == null
                && place == null
                && same.stamp().equals(file.stamp())) {
            return same;
        }
        int facts = factsLength;
        if (bytes == null && same != null && isConfigurationKnown) {
            bytes = same.derived();
            facts = same.factsLength();
        }
        BodyPlace where = place;
        if (where == null) {
            where = same == null ? BodyPlace.NONE : same.body();
        }
        return new SourceEntry(file.path(), file.stamp(), hash, bytes == null ? Slice.EMPTY : bytes, facts, where);
    }
}
