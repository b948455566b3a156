package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Site;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    /** Begins to look for the files below a site's content folder with several threads; to be asked for once. */
    public static Supplier<ContentTree> walk(Path site, Workers workers, DiagnosticSink findings) {
        return ContentWalk.walk(site, workers, findings);
    }

    /** A file below a site's content folder by its path; empty when it is not there or a walk would not take it as it is. */
    public static Optional<SourceFile> look(Path site, String path) {
        return ContentWalk.look(site, path);
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
        Site site = new SiteAssembler(config, visibility, workers, findings)
                .assemble(
                        tree,
                        catalog,
                        articles,
                        pages,
                        new HomeReader(config, tree, reader, findings).read(),
                        new RedirectReader(tree, reader, findings).read());
        return new Content(site, tree, config, catalog, articles, pages);
    }

    /** Reads some articles, each by itself, for what is kept of them; their names, or empty if one of them is broken. */
    public Optional<List<FileName>> readAlone(List<SourceFile> files) {
        List<FileName> names = sources(files, Set.of(), false).stream()
                .map(ArticleSource::name)
                .toList();
        return names.size() == files.size() ? Optional.of(names) : Optional.empty();
    }

    /** The same files, but of articles only the texts of some stories, by their keys. */
    public ContentTree withStories(ContentTree tree, Collection<String> keys) {
        return tree.withArticles(
                keys.stream().flatMap(key -> texts(tree, key).stream()).toList());
    }

    /**
     * Some stories that were read again.
     *
     * @param content everything, with these stories as they are now
     * @param files the paths of all their texts
     * @param findings what is wrong with them, each seen alone
     */
    public record Again(Content content, Set<String> files, List<Diagnostic> findings) {}

    /**
     * Reads again the stories that some files belong to, when nothing has changed but these, and each of them was there
     * before. Whether more than what pages show of them has changed is for the caller to find out.
     *
     * @return empty if a story now is in other languages: then everything must be read
     */
    public Optional<Again> readAgain(
            Content before, ContentTree tree, Collection<SourceFile> changed, Visibility visibility) {
        DiagnosticCollector own = new DiagnosticCollector();
        Map<String, ArticleSource> texts = new HashMap<>();
        List<Translations> stories = new ArrayList<>();
        StoryAssembler assembler = new StoryAssembler(config, before.catalog(), tree, visibility, own);
        ArticleReader reader = new ArticleReader(config, markdown, memory);
        for (String key : keys(changed)) {
            List<ArticleSource> story = texts(tree, key).stream()
                    .flatMap(file -> reader.read(file, own).source().stream())
                    .toList();
            story.forEach(text -> texts.put(text.file().path(), text));
            for (StorySources sources : StorySources.group(story, config, own)) {
                assembler.assemble(sources).shown().ifPresent(stories::add);
            }
        }
        List<ArticleSource> articles = before.articles().stream()
                .map(text -> texts.getOrDefault(text.file().path(), text))
                .toList();
        return before.site()
                .withTexts(stories)
                .map(site -> new Again(
                        new Content(site, tree, config, before.catalog(), articles, before.pages()),
                        texts.keySet(),
                        own.sorted()));
    }

    /**
     * Reads the front matter of every story and standing page, shown or not, and nothing that only a build needs. A text that can't be read is
     * reported and left out.
     *
     * @param now the moment at which stories are shown or not
     */
    public Stories readStories(ContentTree tree, Instant now) {
        SourceReader reader = new SourceReader(memory, findings);
        Visibility visibility = new Visibility(now, false, false, false);
        Catalog catalog = new CatalogReader(config, tree, reader, findings).read();
        List<ArticleSource> articles = sources(tree.articles(), Set.of(), false);
        List<ArticleSource> pages = sources(tree.pages(), Set.of(), false);
        // What is wrong between files is told by the build; here only the moment is wanted.
        Site site = new SiteAssembler(config, visibility, workers, finding -> {})
                .assemble(
                        tree,
                        catalog,
                        articles,
                        pages,
                        new HomeReader(config, tree, reader, findings).read(),
                        List.of());
        return new Stories(stories(articles, visibility), stories(pages, visibility), catalog, site.nextChange());
    }

    private Set<String> keys(Collection<SourceFile> files) {
        return files.stream().map(this::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of all texts of a story. */
    private List<SourceFile> texts(ContentTree tree, String key) {
        return tree.articlesNamed(key).stream()
                .filter(file -> key.equals(key(file)))
                .toList();
    }

    private String key(SourceFile file) {
        return FileName.parse(file, config, finding -> {}).map(FileName::key).orElse("");
    }

    private List<Story> stories(List<ArticleSource> articles, Visibility visibility) {
        return StorySources.group(articles, config, findings).stream()
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
