package dev.visnyk.query;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Topic;
import dev.visnyk.query.Alternates.Hreflang;
import dev.visnyk.routing.PageId;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
                config.baseUrl().origin(),
                views.url(page),
                language.tag(),
                config.feeds().hasBodies(),
                items);
    }

    private FeedView.Item item(Article article) {
        Card card = views.card(article);
        List<String> categories = new ArrayList<>();
        categories.add(card.section().name());
        for (Topic topic : article.topics()) {
            categories.add(ViewFactory.name(topic, article.language()));
        }
        return new FeedView.Item(
                id(article),
                article.key(),
                card,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(article.published().atZone(views.zone())),
                article.updated() == null
                        ? card.published().iso()
                        : views.moment(article.updated(), article.language()).iso(),
                categories,
                translations(article));
    }

    private List<Hreflang> translations(Article article) {
        List<Hreflang> translations = new ArrayList<>();
        for (Article version : index.story(article.key()).orElseThrow().articles()) {
            if (!version.equals(article)) {
                PageId page = new PageId.OfArticle(version.key(), version.language());
                translations.add(
                        new Hreflang(version.language().tag(), config.baseUrl().origin() + views.url(page)));
            }
        }
        return translations;
    }

    /** A UUID made from a name (RFC 9562, version 3). A site that moves from http to https keeps it. */
    private String id(Article article) {
        String origin = config.baseUrl().origin();
        String host = origin.substring(origin.indexOf("//") + 2);
        String name = host + " " + article.id() + " " + article.language().tag();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
