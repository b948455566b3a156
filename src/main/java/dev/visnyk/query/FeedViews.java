package dev.visnyk.query;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Topic;
import dev.visnyk.routing.PageId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What feeds say of lists. */
final class FeedViews {
    private final SiteConfig config;
    private final SiteIndex index;
    private final ViewFactory views;
    private final Lists lists;

    FeedViews(SiteConfig config, SiteIndex index, ViewFactory views, Lists lists) {
        this.config = config;
        this.index = index;
        this.views = views;
        this.lists = lists;
    }

    FeedView of(ListId list) {
        Language language = list.language();
        String site = config.title().in(language, "Visnyk");
        boolean isAll = list.kind() == ListId.Kind.ALL;
        List<Article> articles = index.list(list);
        List<FeedView.Item> items = new ArrayList<>();
        for (Article article :
                articles.subList(0, Math.min(articles.size(), config.feeds().items()))) {
            items.add(item(article));
        }
        PageId page = isAll ? new PageId.Home(language) : new PageId.Listing(list, 1);
        return new FeedView(
                isAll ? site : site + " · " + lists.title(list),
                isAll ? config.description().in(language, "") : lists.description(list),
                absolute(views.url(page)),
                language.tag(),
                items);
    }

    private FeedView.Item item(Article article) {
        Card card = views.card(article);
        Instant updated = article.updated() == null ? article.published() : article.updated();
        List<String> categories = new ArrayList<>();
        categories.add(card.section().name());
        for (Topic topic : article.topics()) {
            categories.add(ViewFactory.name(topic, article.language()));
        }
        return new FeedView.Item(
                id(article),
                absolute(card.url()),
                card.title(),
                card.description(),
                card.published().iso(),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(article.published().atZone(views.zone())),
                views.moment(updated, article.language()).iso(),
                card.authors().stream()
                        .map(it -> new Link(it.name(), it.url().isEmpty() ? "" : absolute(it.url())))
                        .toList(),
                categories,
                absolute(card.photo()));
    }

    /** A name-based UUID (RFC 9562, version 3). */
    private String id(Article article) {
        String name = config.baseUrl().origin() + " " + article.id() + " "
                + article.language().tag();
        return "urn:uuid:"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private @Nullable PhotoView absolute(@Nullable PhotoView photo) {
        return photo == null
                ? null
                : new PhotoView(
                        absolute(photo.url()),
                        photo.width(),
                        photo.height(),
                        photo.alt(),
                        photo.caption(),
                        photo.credit(),
                        photo.author(),
                        photo.license());
    }

    private String absolute(String url) {
        return config.baseUrl().origin() + url;
    }
}
