package dev.visnyk.query;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.i18n.DateStyle;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.image.PhotoUse;
import dev.visnyk.image.PhotoUses;
import dev.visnyk.image.Rights;
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
import java.util.Optional;
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
    private final Pictures pictures;
    private final ZoneId zone;
    private final Map<Language, DateStyle> dateStyles;

    ViewFactory(SiteConfig config, SiteIndex index, RouteTable routes, PhotoLibrary photos) {
        this.config = config;
        this.index = index;
        this.routes = routes;
        this.pictures = new Pictures(photos, config.baseUrl().path());
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
                photo(article),
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

    Byline byline(Author author, Language language) {
        Link link = author(author, language);
        return new Byline(link.name(), link.url(), portrait(author, language));
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
        return author.photo() == null
                ? null
                : photo(PhotoUse.portrait(author.photo()), name(author, language), "", false)
                        .orElse(null);
    }

    private String list(ListId.Kind kind, String key, Language language) {
        ListId list = new ListId(kind, key, language);
        return index.exists(list) ? url(new PageId.Listing(list, 1)) : "";
    }

    /** The lead photo of an article, or null. */
    @Nullable
    PhotoView photo(Article article) {
        Photo photo = article.photo();
        return photo == null
                ? null
                : photo(PhotoUses.lead(photo), photo.alt(), photo.caption(), isOriginal(article))
                        .orElse(null);
    }

    /** The photos of an article's gallery. */
    List<PhotoView> gallery(Article article) {
        return article.gallery().stream()
                .flatMap(photo ->
                        photo(PhotoUses.ofGallery(photo), photo.alt(), photo.caption(), isOriginal(article)).stream())
                .toList();
    }

    /** What is noted in a photo is in one language, as the original is. */
    private boolean isOriginal(Article article) {
        return index.story(article.key())
                .filter(story -> story.original().equals(article))
                .isPresent();
    }

    /** A photo; {@code mayTellMore} says whether what is noted in it is told where nothing else is. */
    Optional<PhotoView> photo(PhotoUse use, String alt, String caption, boolean mayTellMore) {
        return pictures.of(use).map(it -> {
            Rights rights = it.photo().rights();
            return new PhotoView(
                    it.whole().url(),
                    it.whole().width(),
                    it.whole().height(),
                    it.whole().srcset(),
                    it.whole().sources(),
                    it.card(),
                    it.crops(),
                    alt,
                    caption.isEmpty() && mayTellMore ? it.photo().caption() : caption,
                    rights.credit(),
                    rights.author(),
                    rights.license());
        });
    }
}
