package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Site;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a site's content folder. One bad file does not keep the others from being read. */
public final class ContentReader {
    private final SiteConfig config;
    private final MarkdownParser markdown;
    private final SourceMemory memory;
    private final Workers workers;
    private final DiagnosticSink findings;

    public ContentReader(
            SiteConfig config, MarkdownParser markdown, SourceMemory memory, Workers workers, DiagnosticSink findings) {
        this.config = config;
        this.markdown = markdown;
        this.memory = memory;
        this.workers = workers;
        this.findings = findings;
    }

    /** The files below a site's content folder. */
    public static ContentTree walk(Path site, DiagnosticSink findings) {
        return ContentWalk.walk(site, findings);
    }

    /** Reports that there is nothing to publish; {@code isEmpty} says that there is not even a broken article. */
    public static void reportNoArticle(boolean isEmpty, DiagnosticSink findings) {
        findings.report(
                Rule.CONTENT_NONE,
                SourcePosition.ofFile("content"),
                isEmpty ? "there is no article" : "no article could be read",
                isEmpty ? "write one: content/<section>/<slug>.<language>.md" : "the other findings say why");
    }

    /** Reports that a file was changed between two looks at it. */
    public static void reportChanging(SourceFile file, DiagnosticSink findings) {
        findings.report(
                Rule.CONTENT_CHANGING,
                SourcePosition.ofFile(file.path()),
                "was changed while it was being read",
                "build again");
    }

    /**
     * Reads everything.
     *
     * @param tree the files
     * @param visibility what is shown
     * @param excluded paths of files to leave out, because they are known to be broken
     * @param brokenToo whether a file with an error is kept as far as it could be understood, so that what depends on it
     *     is checked too
     */
    public Content read(ContentTree tree, Visibility visibility, Set<String> excluded, boolean brokenToo) {
        SourceReader reader = new SourceReader(memory, findings);
        Catalog catalog = new CatalogReader(config, tree, reader, findings).read();
        List<ArticleSource> articles = sources(tree.articles(), excluded, brokenToo);
        List<ArticleSource> pages = sources(tree.pages(), excluded, brokenToo);
        if (articles.isEmpty()) {
            reportNoArticle(tree.articles().isEmpty(), findings);
        }
        return new Content(
                new SiteAssembler(config, visibility, workers, findings)
                        .assemble(
                                tree,
                                catalog,
                                articles,
                                pages,
                                new HomeReader(config, tree, reader, findings).read(),
                                new RedirectReader(tree, reader, findings).read()),
                tree,
                () -> stories(articles, visibility, finding -> {}));
    }

    /**
     * Reads the front matter of every story, shown or not, and nothing that only a build needs. A text that can't be read is
     * reported and left out.
     *
     * @param now the moment at which stories are shown or not
     */
    public Stories readStories(ContentTree tree, Instant now) {
        SourceReader reader = new SourceReader(memory, findings);
        Visibility visibility = new Visibility(now, false, false, false);
        Catalog catalog = new CatalogReader(config, tree, reader, findings).read();
        List<ArticleSource> articles = sources(tree.articles(), Set.of(), false);
        // What is wrong between files is told by the build; here only the moment is wanted.
        Site site = new SiteAssembler(config, visibility, workers, finding -> {})
                .assemble(
                        tree,
                        catalog,
                        articles,
                        sources(tree.pages(), Set.of(), false),
                        new HomeReader(config, tree, reader, findings).read(),
                        List.of());
        return new Stories(stories(articles, visibility, findings), catalog, site.nextChange());
    }

    private List<Story> stories(List<ArticleSource> articles, Visibility visibility, DiagnosticSink told) {
        return StorySources.group(articles, config, told).stream()
                .map(story -> Story.of(story, visibility, config.languages()))
                .toList();
    }

    private List<ArticleSource> sources(List<SourceFile> files, Set<String> excluded, boolean brokenToo) {
        ArticleReader reader = new ArticleReader(config, markdown, memory);
        List<SourceFile> wanted =
                files.stream().filter(file -> !excluded.contains(file.path())).toList();
        List<ArticleSource> sources = new ArrayList<>(wanted.size());
        for (ArticleReader.Result result : workers.map(wanted, file -> reader.read(file, findings))) {
            if (brokenToo || !result.isBroken()) {
                result.source().ifPresent(sources::add);
            }
        }
        return sources;
    }
}
