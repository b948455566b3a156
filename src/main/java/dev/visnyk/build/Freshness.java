package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.model.SourceFile;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.query.Query;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Decides which files of a site have to be made anew: those that are new, those that are no longer as they were written,
 * and those that were made from an answer which is another now. Usable from several threads.
 */
final class Freshness {
    private final PreparedSite site;
    private final Inputs inputs;
    private final BuildRecord earlier;
    private final PublishedSite published;
    private final int[] shapes;

    /** Why a file is made anew, or is not. */
    enum Reason {
        AS_BEFORE,
        NO_RECORD,
        NEW,
        DAMAGED,
        ANOTHER_PAGE,
        SHARED_ANSWER,
        OWN_ANSWER,
        SOURCE
    }

    private Freshness(PreparedSite site, Inputs inputs, BuildRecord earlier, PublishedSite published, int[] shapes) {
        this.site = site;
        this.inputs = inputs;
        this.earlier = earlier;
        this.published = published;
        this.shapes = shapes;
    }

    /**
     * Compares a site with an earlier build of it.
     *
     * @param published the files of the output folder as they are
     */
    static Freshness compare(PreparedSite site, Inputs inputs, BuildRecord earlier, PublishedSite published) {
        int[] shapes = site.ledger().adopt(earlier, site.languages());
        return new Freshness(site, inputs, earlier, published, shapes);
    }

    Reason reason(OutputFile file) {
        return reason(file, query -> true);
    }

    /** The same if only some questions may have other answers. */
    Reason reason(OutputFile file, Predicate<Query<?>> isDoubtful) {
        OutputEntry entry = earlier.outputs().get(file.path());
        if (entry == null) {
            return Reason.NEW;
        }
        if (published.intact(file.path()).isEmpty()) {
            return Reason.DAMAGED;
        }
        if (file.content() instanceof Content.Page page) {
            return reason(page, entry, isDoubtful);
        }
        if (file.content() instanceof Content.Bytes bytes) {
            return Hash.of(bytes.bytes()) == entry.hash() ? Reason.AS_BEFORE : Reason.SOURCE;
        }
        if (file.content() instanceof Content.Photo) {
            return Reason.AS_BEFORE; // Its name holds a fingerprint of all that it is made from.
        }
        if (file.content() instanceof Content.Drawing drawing) {
            return inputs.sources().isUnchanged(drawing.file()) ? Reason.AS_BEFORE : Reason.SOURCE;
        }
        SourceFile source = ((Content.Copy) file.content()).file();
        boolean isSame =
                inputs.sources().isUnchanged(source) && inputs.sources().hash(source) == entry.hash();
        return isSame ? Reason.AS_BEFORE : Reason.SOURCE;
    }

    private Reason reason(Content.Page page, OutputEntry entry, Predicate<Query<?>> isDoubtful) {
        if (!entry.isPage()) {
            return Reason.ANOTHER_PAGE;
        }
        PageTrace trace = new PageTrace(entry);
        if (!trace.isOf(page.id())) {
            return Reason.ANOTHER_PAGE;
        }
        if (hasChangedShape(entry)) {
            return Reason.SHARED_ANSWER;
        }
        return site.ledger().holds(page.id(), trace, isDoubtful) ? Reason.AS_BEFORE : Reason.OWN_ANSWER;
    }

    /** The questions of a page that have other answers than those it was made from. */
    List<Query<?>> changed(OutputFile file) {
        OutputEntry entry = earlier.outputs().get(file.path());
        if (entry == null || !(file.content() instanceof Content.Page page) || !new PageTrace(entry).isOf(page.id())) {
            return List.of();
        }
        List<Query<?>> changed = new ArrayList<>(site.ledger().changed(earlier, entry.shape(), site.languages()));
        changed.addAll(site.ledger().changed(page.id(), new PageTrace(entry)));
        return changed;
    }

    /** Whether an answer that many pages show, and this one too, is another now. */
    boolean hasChangedShape(OutputEntry entry) {
        return shapes[entry.shape()] < 0;
    }

    /** The entry of a file that stays as it is, for the next record. */
    OutputEntry kept(String path) {
        OutputEntry entry = Objects.requireNonNull(earlier.outputs().get(path));
        return entry.isPage() ? entry.withShape(shapes[entry.shape()]) : entry;
    }
}
