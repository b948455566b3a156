package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.ProperName;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check finds in one story, without checking the rest of its site. Usable from several threads, whose stacks hold at least
 * 16 MB.
 */
public final class StoryReview {
    private final Path site;
    private final SiteConfig config;
    private final MarkdownParser markdown;
    private final List<ProperName> names;
    private final Ruleset rules;

    /**
     * @param site the site's folder
     * @param tree the files of the site, among them the names that the newsroom lists
     */
    public StoryReview(Path site, SiteConfig config, ContentTree tree, MarkdownParser markdown) {
        this.site = site;
        this.config = config;
        this.markdown = markdown;
        names = SecondReader.names(config, tree, SourceMemory.NONE, finding -> {});
        rules = Checks.all(names);
    }

    /** Whether the same texts would be found fault with in the same way. */
    public boolean isSameAs(StoryReview other) {
        return names.equals(other.names) && config.equals(other.config);
    }

    /** What the rules of texts, translations and stories find, as the newsroom takes it. */
    public List<Diagnostic> of(Story story) {
        DiagnosticCollector found = new DiagnosticCollector();
        Guard.read(
                story.original().file().path(), found, () -> SecondReader.read(story, rules, config, markdown, found));
        return told(found.sorted());
    }

    /** Findings as the newsroom takes them: without those that a text asks not to be told, or whose rule is off. */
    public List<Diagnostic> told(List<Diagnostic> found) {
        return CheckResult.of(config, found, new Exceptions(site)).findings();
    }
}
