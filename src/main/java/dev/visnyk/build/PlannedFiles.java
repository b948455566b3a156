package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.output.Content;
import dev.visnyk.output.Documents;
import dev.visnyk.output.OutputFile;
import dev.visnyk.output.OutputPlan;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.OutputEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that a site is planned to have. */
final class PlannedFiles implements Worklist {
    private final PreparedSite site;
    private final OutputPlan plan;
    private final List<OutputFile> files;
    private final List<Diagnostic> findings;
    private @Nullable Freshness freshness;

    private PlannedFiles(PreparedSite site, OutputPlan plan, List<Diagnostic> findings) {
        this.site = site;
        this.plan = plan;
        this.files = plan.files();
        this.findings = findings;
    }

    /** Plans a site; all files are made, unless they are {@linkplain #compare compared} with those of an earlier build. */
    static PlannedFiles of(PreparedSite site, Workers workers) {
        DiagnosticCollector findings = new DiagnosticCollector();
        OutputPlan plan = OutputPlan.of(site.planned(), workers, findings);
        return new PlannedFiles(site, plan, findings.sorted());
    }

    void compare(Freshness earlier) {
        freshness = earlier;
    }

    @Override
    public int size() {
        return files.size();
    }

    @Override
    public Reason reason(int at) {
        return freshness == null ? Reason.NO_RECORD : freshness.reason(files.get(at));
    }

    @Override
    public OutputFile file(int at) {
        return files.get(at);
    }

    @Override
    public OutputEntry kept(int at) {
        return Objects.requireNonNull(freshness).kept(files.get(at).path());
    }

    @Override
    public Optional<OutputFile> find(String path) {
        return plan.file(path);
    }

    @Override
    public boolean contains(String path) {
        return plan.contains(path);
    }

    @Override
    public Map<String, Integer> pages() {
        Map<String, Integer> pages = new LinkedHashMap<>();
        site.planned().site().languages().forEach(language -> pages.put(language.key(), 0));
        for (OutputFile file : files) {
            if (file.content() instanceof Content.Page page && !Documents.isOne(page.id())) {
                pages.merge(page.id().language().key(), 1, Integer::sum);
            }
        }
        return pages;
    }

    @Override
    public List<Diagnostic> findings() {
        return findings;
    }
}
