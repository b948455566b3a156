package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import dev.visnyk.routing.PageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that an earlier build has written, when nothing but some texts has changed since, so that there are no others.
 * A page that shows none of these articles can't have changed, and is not even asked about.
 */
final class RecordedFiles implements Worklist {
    private final BuildRecord record;
    private final Freshness freshness;
    private final Map<String, Language> languages;
    private final int[] shown;
    private final boolean areBodies;

    /**
     * @param shown hash codes of the URLs of the articles whose texts have changed, in ascending order
     * @param areBodies whether nothing of these has changed but their bodies
     */
    RecordedFiles(
            BuildRecord record, Freshness freshness, Map<String, Language> languages, int[] shown, boolean areBodies) {
        this.record = record;
        this.freshness = freshness;
        this.languages = languages;
        this.shown = shown;
        this.areBodies = areBodies;
    }

    private OutputEntry entry(int at) {
        return record.outputs().values().get(at);
    }

    @Override
    public int size() {
        return record.outputs().size();
    }

    @Override
    public Reason reason(int at) {
        OutputEntry entry = entry(at);
        if (!entry.isPage()) {
            return Reason.AS_BEFORE;
        }
        boolean mayDiffer = freshness.hasChangedShape(entry) || new PageTrace(entry).showsAny(shown);
        return mayDiffer ? freshness.reason(file(at), query -> !areBodies || query.isOfBody()) : Reason.AS_BEFORE;
    }

    @Override
    public OutputFile file(int at) {
        return file(entry(at));
    }

    private OutputFile file(OutputEntry entry) {
        return file(entry, new PageTrace(entry).page(languages).orElseThrow());
    }

    /** A page that an earlier build has written. */
    static OutputFile file(OutputEntry entry, PageId page) {
        return new OutputFile(entry.path(), SourcePosition.ofFile(entry.path()), new Content.Page(page));
    }

    @Override
    public OutputEntry kept(int at) {
        return freshness.kept(entry(at).path());
    }

    @Override
    public Optional<OutputFile> find(String path) {
        return Optional.ofNullable(record.outputs().get(path))
                .filter(OutputEntry::isPage)
                .map(this::file);
    }

    @Override
    public boolean contains(String path) {
        return record.outputs().contains(path);
    }

    @Override
    public Map<String, Integer> pages() {
        return record.outcome().pages();
    }

    @Override
    public List<Diagnostic> findings() {
        return record.outcome().ofPlan();
    }
}
