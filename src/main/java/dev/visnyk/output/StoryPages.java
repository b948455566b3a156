package dev.visnyk.output;

import dev.visnyk.model.Article;
import dev.visnyk.model.Translations;
import dev.visnyk.routing.PageId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The pages of a part of the stories. They are most of a site, so that several threads plan them, a part each. */
final class StoryPages implements Output {
    private static final int PARTS = 8;

    private final int part;

    private StoryPages(int part) {
        this.part = part;
    }

    /** All parts, in their order. */
    static List<Output> parts() {
        return IntStream.range(0, PARTS).<Output>mapToObj(StoryPages::new).toList();
    }

    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        List<Translations> stories = site.site().stories();
        for (Translations story : stories.subList(start(part, stories.size()), start(part + 1, stories.size()))) {
            for (Article article : story.articles()) {
                PageId page = new PageId.OfArticle(article.key(), article.language());
                files.accept(HtmlPages.file(site, page, article.source().path()));
            }
        }
    }

    private static int start(int part, int count) {
        return (int) ((long) count * part / PARTS);
    }
}
