package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.routing.PageId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the search of a language looks through, in parts that are counted from the oldest story: a new one changes the last
 * part alone, and readers who look for what is recent need to load no other.
 */
public final class SearchIndexes {
    private static final int PART = 1_000;

    private final SiteIndex index;
    private final int part;

    public SearchIndexes(SiteIndex index) {
        this(index, PART);
    }

    /** {@code part} is how many stories a part has. */
    SearchIndexes(SiteIndex index, int part) {
        this.index = index;
        this.part = part;
    }

    /** Parts of a language. */
    public int count(Language language) {
        return (stories(language).size() + part - 1) / part;
    }

    SearchView view(Language language, ViewFactory views) {
        List<String> urls = new ArrayList<>();
        for (int number = count(language); number > 0; number--) {
            urls.add(views.url(new PageId.SearchIndex(language, number)));
        }
        List<Link> topics = index.lists(ListId.Kind.TOPIC, language).stream()
                .flatMap(list -> index.topic(list.key()).stream())
                .map(topic -> views.topic(topic, language))
                .toList();
        return new SearchView(urls, topics);
    }

    /** The stories of a part, newest first. */
    List<FoundStory> of(PageId.SearchIndex page, ViewFactory views) {
        List<Article> all = stories(page.language());
        int oldest = all.size() - Math.min(all.size(), (page.number() - 1) * part);
        List<FoundStory> found = new ArrayList<>();
        for (Article article : all.subList(Math.max(0, oldest - part), oldest)) {
            List<String> topics = article.topics().stream()
                    .map(topic -> ViewFactory.name(topic, page.language()))
                    .toList();
            found.add(new FoundStory(views.card(article), topics));
        }
        return Collections.unmodifiableList(found);
    }

    private List<Article> stories(Language language) {
        return index.list(ListId.all(language));
    }
}
