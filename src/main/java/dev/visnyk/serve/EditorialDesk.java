package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.check.StoryReview;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TranslationComparison;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Article;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import dev.visnyk.routing.PageId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the desk knows of the stories, found out when it is asked for and remembered. Usable from several threads. */
final class EditorialDesk {
    private final Path source;
    private final Workers workers;
    private final MarkdownParser markdown = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));
    private final StoryMemory<List<TextStatus>> compared = new StoryMemory<>();
    private final StoryMemory<List<Diagnostic>> reviewed = new StoryMemory<>();
    private @Nullable DeskSite site;
    private @Nullable Preview linked;
    private Map<String, String> links = Map.of();

    /** The desk of a site in a folder. */
    EditorialDesk(Path source, Workers workers) {
        this.source = source;
        this.workers = workers;
    }

    Path source() {
        return source;
    }

    MarkdownParser markdown() {
        return markdown;
    }

    /** The site as it was last read; empty if there has been none that could be shown. */
    synchronized Optional<DeskSite> site(Reading reading) {
        if (reading.preview().isEmpty()) {
            return Optional.empty();
        }
        Preview preview = reading.preview().get();
        DeskSite known = site;
        if (known != null && known.preview() == preview) {
            return Optional.of(known);
        }
        StoryReview review = new StoryReview(source, preview.config(), preview.tree(), markdown);
        if (known == null || !known.review().isSameAs(review)) {
            reviewed.clear();
            compared.clear();
        }
        DeskSite next = DeskSite.of(preview, review);
        Set<String> keys = next.newest().stream().map(Story::key).collect(Collectors.toSet());
        reviewed.retain(keys);
        compared.retain(keys);
        site = next;
        return Optional.of(next);
    }

    /** The cells of some stories, each translation compared with what it was made from. */
    List<List<DeskCell>> compare(List<Story> stories, DeskSite in) {
        return workers.map(stories, story -> cells(story, in));
    }

    /** The cells of one story; for a thread with a stack as {@link TranslationComparison} wants it. */
    List<DeskCell> cells(Story story, DeskSite in) {
        return DeskCell.compared(
                story,
                compared.of(
                        story, it -> new TranslationComparison(it, markdown, finding -> {}).compare(in.languages())));
    }

    /** What is wrong with each of some stories. */
    List<List<Diagnostic>> review(List<Story> stories, DeskSite in, Reading reading) {
        Map<String, List<Diagnostic>> read = reading.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.position().file()));
        return workers.map(stories, story -> review(story, in, read));
    }

    private List<Diagnostic> review(Story story, DeskSite in, Map<String, List<Diagnostic>> read) {
        List<Diagnostic> ofReading = story.texts().stream()
                .flatMap(text -> read.getOrDefault(text.file().path(), List.of()).stream())
                .toList();
        return Stream.concat(in.review().told(ofReading).stream(), reviewed.of(story, in.review()::of).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The address of the page of a text in a preview; empty where it has none. */
    synchronized Optional<String> link(StoryText text, Preview preview) {
        if (linked != preview) {
            links = links(preview);
            linked = preview;
        }
        return Optional.ofNullable(links.get(text.file().path()));
    }

    private static Map<String, String> links(Preview preview) {
        Map<String, String> urls = new HashMap<>();
        for (Translations story : preview.site().stories()) {
            for (Article article : story.articles()) {
                urls.put(article.source().path(), preview.url(new PageId.OfArticle(article.key(), article.language())));
            }
        }
        preview.site().pages().values().stream()
                .flatMap(List::stream)
                .forEach((StandingPage page) ->
                        urls.put(page.source().path(), preview.url(new PageId.Standing(page.key(), page.language()))));
        return urls;
    }
}
