package dev.visnyk.build;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Content;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.Stories;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.image.BrokenPhotoException;
import dev.visnyk.image.DrawingCleaner;
import dev.visnyk.image.Rendition;
import dev.visnyk.image.RenditionCache;
import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.model.SourceFile;
import dev.visnyk.output.HostAnswer;
import dev.visnyk.output.OutputFile;
import dev.visnyk.output.OutputPlan;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.RecordFolder;
import dev.visnyk.routing.PageId;
import dev.visnyk.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A site in memory as it is at one moment, of which any file can be made: with the same bytes that a build would write.
 * Usable from several threads, whose stacks hold at least 16 MB.
 */
public final class Preview {
    private final Inputs inputs;
    private final Content content;
    private final Theme theme;
    private final PreparedSite site;
    private final OutputPlan plan;
    private final RenditionCache photos;
    private volatile @Nullable Map<String, HostAnswer> answers;

    /**
     * A page or another file that is made from what others say.
     *
     * @param bytes what a build would write
     * @param findings what is wrong with it; the bytes are no page if one of them is an error
     */
    public record Made(byte[] bytes, List<Diagnostic> findings) {
        public boolean isBroken() {
            return findings.stream().anyMatch(Diagnostic::isError);
        }
    }

    private Preview(Inputs inputs, Content content, Theme theme, PreparedSite site, OutputPlan plan) {
        this.inputs = inputs;
        this.content = content;
        this.theme = theme;
        this.site = site;
        this.plan = plan;
        BuildOptions options = inputs.options();
        this.photos = PhotoFiles.cache(site, RecordFolder.of(options.source(), options.output(), options.cache()));
    }

    /** Makes a site that was read ready to be looked at; two claims to one address are reported. */
    static Preview of(Inputs inputs, Content content, Theme theme, Workers workers, DiagnosticCollector findings) {
        PathsOfPlan paths = new PathsOfPlan();
        PreparedSite site = PreparedSite.of(content, theme, inputs, workers, paths, findings);
        OutputPlan plan = OutputPlan.of(site.planned(), workers, findings);
        paths.plan = plan;
        return new Preview(inputs, content, theme, site, plan);
    }

    /** The paths of a plan, which is only there once the site is that asks for them. */
    private static final class PathsOfPlan implements Predicate<String> {
        private volatile @Nullable OutputPlan plan;

        @Override
        public boolean test(String path) {
            OutputPlan known = plan;
            return known != null && known.contains(path);
        }
    }

    /** The same site when nothing has changed but what pages show of some stories. */
    Preview withTexts(Inputs now, Content changed) {
        return new Preview(now, changed, theme, site.withTexts(changed, theme, now, plan::contains), plan);
    }

    /** The same site in another theme. */
    Preview withTheme(Inputs now, Theme changed, Workers workers, DiagnosticCollector findings) {
        PathsOfPlan paths = new PathsOfPlan();
        PreparedSite themed = site.withTheme(changed, now, paths);
        boolean isPlanned =
                themed.planned().assets().paths().equals(site.planned().assets().paths());
        OutputPlan files = isPlanned ? plan : OutputPlan.of(themed.planned(), workers, findings);
        paths.plan = files;
        return new Preview(now, content, changed, themed, files);
    }

    /** The site as readers will see it at another moment. What is wrong with it then is not told. */
    public Preview publishedAt(Instant moment, Workers workers) {
        DiagnosticCollector untold = new DiagnosticCollector();
        Inputs then = new Inputs(
                inputs.tree(),
                inputs.sources(),
                inputs.theme(),
                inputs.findings(),
                inputs.options().publishedAt(moment));
        Content shown = new ContentReader(config(), PreparedSite.markdown(config()), inputs.sources(), workers, untold)
                .read(inputs.tree(), then.options().visibility(), Set.of(), false);
        return of(then, shown, theme, workers, untold);
    }

    /**
     * One photo in one size, made now unless it was before.
     *
     * @throws BrokenPhotoException when it can't be decoded
     */
    public byte[] photo(Rendition rendition) throws IOException {
        return photos.bytes(rendition);
    }

    /** A drawing as it is published. */
    public byte[] drawing(SourceFile file) throws IOException {
        return DrawingCleaner.clean(Files.readAllBytes(file.file()));
    }

    Inputs inputs() {
        return inputs;
    }

    Content content() {
        return content;
    }

    Theme theme() {
        return theme;
    }

    public SiteConfig config() {
        return content.config();
    }

    public Site site() {
        return content.site();
    }

    /** Every story and standing page as editors see them, whatever this preview shows. */
    public Stories stories() {
        return content.storiesAt(site().now());
    }

    /** The files that it was read from. */
    public ContentTree tree() {
        return content.tree();
    }

    /** When the site is another by itself; null for never. */
    public @Nullable Instant due() {
        return site.due();
    }

    /** The moment the site is shown at. */
    public Instant now() {
        return site().now();
    }

    /** The path of a page below the origin, percent-encoded. */
    public String url(PageId page) {
        return site.url(page);
    }

    /** The file at a path below the output folder. */
    public Optional<OutputFile> file(String path) {
        return plan.file(path);
    }

    /** Every file there would be, in the order of the paths. */
    public List<OutputFile> files() {
        return plan.files();
    }

    /** How many pages readers could see. */
    public int pageCount() {
        return plan.pageCount();
    }

    /** What a host answers at an address, not percent-encoded, where there is nothing to read; empty if there is something. */
    public Optional<HostAnswer> answer(String path) {
        Map<String, HostAnswer> known = answers;
        if (known == null) {
            Map<String, HostAnswer> found = new LinkedHashMap<>();
            HostAnswer.of(site.planned(), plan).forEach(answer -> found.putIfAbsent(answer.path(), answer));
            answers = found;
            known = found;
        }
        return Optional.ofNullable(known.get(path));
    }

    /** The path of the file that says, in a language, that there is no such page. */
    public String notFound(Language language) {
        boolean isRoot = site.planned().routes().languageRoot(language).equals("/");
        return site.planned()
                .routes()
                .route(new PageId.NotFound(language, isRoot))
                .file();
    }

    /** Makes a page, a feed, a sitemap. */
    public Made make(PageId page) {
        DiagnosticCollector findings = new DiagnosticCollector();
        byte[] bytes = site.text(page, site.ledger().trace(page), findings).toBytes();
        return new Made(bytes, findings.sorted());
    }

    /** The addresses of the theme's style sheets below the origin, by their names in the theme. */
    public Map<String, String> styleSheets() {
        Map<String, String> sheets = new TreeMap<>();
        String base = config().baseUrl().path();
        for (AssetTable.Asset asset : site.planned().assets().all()) {
            if (asset.name().endsWith(".css")) {
                sheets.put(asset.name(), base + asset.path());
            }
        }
        return sheets;
    }
}
