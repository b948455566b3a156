package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.model.Site;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that reading yields.
 *
 * @param site the site as it is shown
 * @param tree the files it was read from
 * @param config the configuration it was read with
 * @param catalog its authors, sections and topics
 * @param articles the texts of stories, shown or not
 * @param pages those of standing pages
 */
public record Content(
        Site site,
        ContentTree tree,
        SiteConfig config,
        Catalog catalog,
        List<ArticleSource> articles,
        List<ArticleSource> pages) {
    /** Every story and every standing page, shown or not, put together when it is asked for. */
    public List<Story> stories(Visibility visibility, Workers workers) {
        return Stream.of(articles, pages)
                .flatMap(texts -> workers
                        .map(
                                StorySources.group(texts, config, workers, finding -> {}),
                                story -> Story.of(story, visibility, config.languages()))
                        .stream())
                .toList();
    }

    /** The stories as they are to readers at a moment, whatever a preview shows. */
    public Stories storiesAt(Instant now) {
        Visibility visibility = new Visibility(now, false, false, false);
        Instant next = new NextChange(visibility).find(grouped(articles), grouped(pages), site.home(), published());
        return new Stories(stories(articles, visibility), stories(pages, visibility), catalog, next);
    }

    /** The stories without what is only shown because a preview asked for it. */
    private List<Translations> published() {
        return site.stories().stream()
                .map(story -> new Translations(
                        story.key(),
                        story.original(),
                        story.articles().stream()
                                .filter(article -> !article.withheld())
                                .toList(),
                        story.pending()))
                .toList();
    }

    private List<Story> stories(List<ArticleSource> texts, Visibility visibility) {
        return grouped(texts).stream()
                .map(story -> Story.of(story, visibility, config.languages()))
                .toList();
    }

    /** What is wrong with the groups was told when they were first put together. */
    private List<StorySources> grouped(List<ArticleSource> texts) {
        return StorySources.group(texts, config, finding -> {});
    }
}
