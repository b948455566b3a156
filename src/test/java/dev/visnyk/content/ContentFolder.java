package dev.visnyk.content;

import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.Site;
import dev.visnyk.parallel.Workers;
import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A content folder in Ukrainian, English and Russian that is read, not built. */
final class ContentFolder {
    static final SiteConfig CONFIG = new ConfigReader(Map.of(), ContentFolder::fail).parse(null, null);

    private final Path folder;
    private final SiteFixture site;

    ContentFolder(Path folder) {
        this.folder = folder;
        this.site = SiteFixture.in(folder);
    }

    ContentFolder withArticle(String path, String frontMatter) {
        site.withArticle(path, frontMatter);
        return this;
    }

    ContentFolder with(String path, String text) {
        site.with(path, text);
        return this;
    }

    /** What reading gave. */
    record Read(Site site, List<Diagnostic> findings) {
        Article article(String language) {
            return site.stories().get(0).in(language(language)).orElseThrow();
        }

        /** The languages in which the only story is shown. */
        List<String> shownIn() {
            return site.stories().stream()
                    .flatMap(story -> story.articles().stream())
                    .map(article -> article.language().key())
                    .toList();
        }

        List<String> rules() {
            return findings.stream().map(finding -> finding.rule().id()).toList();
        }
    }

    static Language language(String key) {
        return CONFIG.language(key).orElseThrow();
    }

    Read read() {
        return read(new Visibility(SiteFixture.NOW, false, false, false));
    }

    Read read(Visibility visibility) {
        DiagnosticCollector findings = new DiagnosticCollector();
        MarkdownParser markdown = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));
        try (Workers workers = new Workers(2)) {
            Site read = new ContentReader(CONFIG, markdown, SourceMemory.NONE, workers, findings)
                    .read(ContentReader.walk(folder, findings), visibility, Set.of(), true)
                    .site();
            return new Read(read, findings.sorted());
        }
    }

    private static void fail(Diagnostic finding) {
        throw new AssertionError(finding);
    }
}
