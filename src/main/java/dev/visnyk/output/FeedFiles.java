package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.routing.FeedFormat;
import dev.visnyk.routing.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The feeds of every language and section, and of topics and authors if the site wants them, in every format. */
final class FeedFiles implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        for (Language language : site.site().languages()) {
            for (ListId list : lists(site, language)) {
                for (FeedFormat format : FeedFormat.values()) {
                    PageId feed = new PageId.Feed(list, format);
                    files.accept(new OutputFile(
                            site.routes().route(feed).file(),
                            SourcePosition.ofFile("the feeds of " + language.key()),
                            new Content.Page(feed)));
                }
            }
        }
    }

    /** All stories, even if there is none, and every other list whose kind has feeds. */
    private static List<ListId> lists(PlannedSite site, Language language) {
        List<ListId> lists = new ArrayList<>();
        lists.add(ListId.all(language));
        for (ListId.Kind kind : ListId.Kind.values()) {
            if (kind != ListId.Kind.ALL && site.config().feeds().areOf(kind)) {
                lists.addAll(site.index().lists(kind, language));
            }
        }
        return lists;
    }
}
