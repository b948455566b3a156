package dev.visnyk.query;

import dev.visnyk.i18n.Collation;
import dev.visnyk.model.Article;
import dev.visnyk.model.Author;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.Section;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Topic;
import dev.visnyk.query.IndexView.Entry;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists of articles, and indexes of lists. */
final class Lists {
    private final SiteIndex index;
    private final RouteTable routes;
    private final ViewFactory views;

    Lists(SiteIndex index, RouteTable routes, ViewFactory views) {
        this.index = index;
        this.routes = routes;
        this.views = views;
    }

    ListingView page(PageId.Listing page) {
        ListId list = page.list();
        List<Article> articles = index.list(list);
        int from = Math.min((page.number() - 1) * routes.pageSize(), articles.size());
        int to = Math.min(from + routes.pageSize(), articles.size());
        int pages = routes.pageCount(list);
        Optional<Author> author = list.kind() == ListId.Kind.AUTHOR ? index.author(list.key()) : Optional.empty();
        return new ListingView(
                ViewFactory.word(list.kind()),
                title(list),
                description(list),
                author.map(it -> views.profile(it, list.language())).orElse(null),
                views.cards(articles.subList(from, to)),
                page.number(),
                pages,
                articles.size(),
                page.number() > 1 ? views.url(new PageId.Listing(list, page.number() - 1)) : "",
                page.number() < pages ? views.url(new PageId.Listing(list, page.number() + 1)) : "",
                views.feeds(list, title(list)));
    }

    String title(ListId list) {
        Language language = list.language();
        return switch (list.kind()) {
            case ALL -> "";
            case SECTION ->
                index.section(list.key())
                        .map(it -> ViewFactory.name(it, language))
                        .orElse(list.key());
            case TOPIC ->
                index.topic(list.key())
                        .map(it -> ViewFactory.name(it, language))
                        .orElse(list.key());
            case AUTHOR ->
                index.author(list.key())
                        .map(it -> ViewFactory.name(it, language))
                        .orElse(list.key());
            case MONTH -> views.dateStyle(language).month(YearMonth.parse(list.key()));
        };
    }

    String description(ListId list) {
        Language language = list.language();
        return switch (list.kind()) {
            case SECTION ->
                index.section(list.key())
                        .map(Section::description)
                        .flatMap(it -> it.in(language))
                        .orElse("");
            case TOPIC ->
                index.topic(list.key())
                        .map(Topic::description)
                        .flatMap(it -> it.in(language))
                        .orElse("");
            case AUTHOR ->
                index.author(list.key())
                        .map(Author::bio)
                        .flatMap(it -> it.in(language))
                        .orElse("");
            case ALL, MONTH -> "";
        };
    }

    IndexView index(PageId.Index page) {
        Language language = page.language();
        Stream<Entry> entries = index.lists(page.kind(), language).stream().map(this::entry);
        Comparator<Entry> order = page.kind() == ListId.Kind.MONTH
                ? Comparator.comparing(Entry::url).reversed()
                : Comparator.comparing(Entry::name, Collation.forTag(language.tag()))
                        .thenComparing(Entry::url);
        return new IndexView(
                ViewFactory.word(page.kind()), entries.sorted(order).toList());
    }

    private Entry entry(ListId list) {
        return new Entry(
                title(list),
                views.url(new PageId.Listing(list, 1)),
                description(list),
                index.list(list).size());
    }
}
