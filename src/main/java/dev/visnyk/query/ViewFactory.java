package dev.visnyk.query;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.i18n.DateStyle;
import dev.visnyk.image.PhotoFile;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.model.Article;
import dev.visnyk.model.Author;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.Photo;
import dev.visnyk.model.Section;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Topic;
import dev.visnyk.routing.FeedFormat;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the small values that answers are put together from: cards, links, moments, photos. */
final class ViewFactory {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** 64 Ki cards, about 80 MB; a new one takes the place of whichever has its slot. */
    private static final int CARDS_KEPT_LOG = 16;

    /** Spreads hash codes over the slots (Knuth, multiplicative hashing: 2^32 divided by the golden ratio). */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicReferenceArray<KeptCard> cards = new AtomicReferenceArray<>(1 << CARDS_KEPT_LOG);
    private final SiteConfig config;
    private final SiteIndex index;
    private final RouteTable routes;
    private final PhotoLibrary photos;
    private final ZoneId zone;
    private final Map<Language, DateStyle> dateStyles;

    ViewFactory(SiteConfig config, SiteIndex index, RouteTable routes, PhotoLibrary photos) {
        this.config = config;
        this.index = index;
        this.routes = routes;
        this.photos = photos;
        this.zone = config.zone();
        this.dateStyles = config.languages().stream()
                .collect(Collectors.toUnmodifiableMap(it -> it, it -> DateStyle.forTag(it.tag())));
    }

    /** A root-relative URL: the base URL's path and a path on the site. */
    String url(String path) {
        return config.baseUrl().path() + path;
    }

    String url(PageId page) {
        return url(routes.route(page).path());
    }

    /** The URL of a page, empty when there is no such page. */
    String urlIfExists(PageId page) {
        return routes.exists(page) ? url(page) : "";
    }

    String absoluteUrl(String path) {
        return config.baseUrl() + path;
    }

    /** The feeds of a list; none when it has none. */
    List<FeedLink> feeds(ListId list, String title) {
        if (!config.feeds().areOf(list.kind())) {
            return List.of();
        }
        return Arrays.stream(FeedFormat.values())
                .map(format -> new FeedLink(format.mediaType(), title, url(new PageId.Feed(list, format))))
                .toList();
    }

    DateStyle dateStyle(Language language) {
        return dateStyles.getOrDefault(language, DateStyle.forTag(language.tag()));
    }

    Moment moment(Instant instant, Language language) {
        return moment(instant.atZone(zone), language);
    }

    Moment moment(ZonedDateTime time, Language language) {
        DateStyle style = dateStyle(language);
        return new Moment(
                ISO.format(time),
                style.date(time.toLocalDate()),
                style.time(time),
                style.dateTime(time),
                config.zoneName().in(language).orElseGet(() -> style.offset(time)));
    }

    ZoneId zone() {
        return zone;
    }

    /** The card of an article; kept for a while, since an article stands in many lists. */
    Card card(Article article) {
        int slot = (article.hashCode() * SPREAD) >>> (Integer.SIZE - CARDS_KEPT_LOG);
        KeptCard kept = cards.get(slot);
        if (kept != null && kept.article().equals(article)) {
            return kept.card();
        }
        Card card = newCard(article);
        cards.set(slot, new KeptCard(article, card));
        return card;
    }

    private record KeptCard(Article article, Card card) {}

    private Card newCard(Article article) {
        Language language = article.language();
        return new Card(
                url(routes.article(article)),
                article.title(),
                article.description(),
                moment(article.published(), language),
                section(article.section(), language),
                authors(article.authors(), language),
                photo(article.photo()),
                word(article.type()),
                article.label() == null ? "" : word(article.label()),
                article.withheld());
    }

    List<Card> cards(List<Article> articles) {
        List<Card> list = new ArrayList<>(articles.size());
        for (Article article : articles) {
            list.add(card(article));
        }
        return Collections.unmodifiableList(list);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Link section(Section section, Language language) {
        return new Link(name(section, language), list(ListId.Kind.SECTION, section.key(), language));
    }

    static String name(Section section, Language language) {
        return section.name().in(language, section.key());
    }

    static String name(Topic topic, Language language) {
        return topic.name().in(language, topic.key());
    }

    Link topic(Topic topic, Language language) {
        return new Link(name(topic, language), list(ListId.Kind.TOPIC, topic.key(), language));
    }

    /** An author's name in a language: its own, else the common one, else any. */
    static String name(Author author, Language language) {
        return author.name()
                .in(language)
                .orElseGet(() ->
                        author.name().byLanguage().values().stream().findFirst().orElse(author.key()));
    }

    Link author(Author author, Language language) {
        return new Link(name(author, language), list(ListId.Kind.AUTHOR, author.key(), language));
    }

    List<Link> authors(List<Author> authors, Language language) {
        return authors.stream().map(author -> author(author, language)).toList();
    }

    AuthorView profile(Author author, Language language) {
        return new AuthorView(
                name(author, language),
                author.role().in(language, ""),
                author.bio().in(language, ""),
                portrait(author, language),
                author.links().stream().map(it -> new Link(it.name(), it.url())).toList());
    }

    private @Nullable PhotoView portrait(Author author, Language language) {
        if (author.photo() == null) {
            return null;
        }
        return photo(author.photo(), name(author, language), "", "", "", "");
    }

    private String list(ListId.Kind kind, String key, Language language) {
        ListId list = new ListId(kind, key, language);
        return index.exists(list) ? url(new PageId.Listing(list, 1)) : "";
    }

    @Nullable
    PhotoView photo(@Nullable Photo photo) {
        if (photo == null) {
            return null;
        }
        return photo(photo.file(), photo.alt(), photo.caption(), photo.credit(), photo.author(), photo.license());
    }

    @Nullable
    PhotoView photo(String file, String alt, String caption, String credit, String author, String license) {
        PhotoFile photo = photos.photo(file).orElse(null);
        return photo == null
                ? null
                : new PhotoView(
                        url(photo.path()), photo.width(), photo.height(), alt, caption, credit, author, license);
    }
}
