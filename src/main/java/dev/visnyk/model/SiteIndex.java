package dev.visnyk.model;

import dev.visnyk.model.ListId.Kind;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The lists of a site and quick ways to its stories, made once. Every list is newest first, as the site's stories are. */
public final class SiteIndex {
    private final Site site;
    private final Map<String, Translations> stories = new HashMap<>();

    /** The lists of each kind in each language by their keys, in the order of their newest articles. */
    private final Map<Language, Map<Kind, Map<String, List<Article>>>> lists = new HashMap<>();

    private final Map<String, Author> authors = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<Article, Place> places = new HashMap<>();

    /** Where an article stands in the list of all articles of its language, and in that of its section, from 0. */
    private record Place(int inAll, int inSection) {}

    public SiteIndex(Site site, ZoneId zone) {
        this.site = site;
        Months months = new Months(zone);
        for (Translations story : site.stories()) {
            stories.put(story.key(), story);
            for (Article article : story.articles()) {
                add(article, months.of(article.published()));
            }
        }
        replaceLists(Collections::unmodifiableList);
    }

    private SiteIndex(Site site, SiteIndex before, Collection<Translations> changed) {
        this.site = site;
        stories.putAll(before.stories);
        before.lists.forEach((language, kinds) ->
                kinds.forEach((kind, byKey) -> lists(language, kind).putAll(byKey)));
        authors.putAll(before.authors);
        topics.putAll(before.topics);
        places.putAll(before.places);
        Map<Article, Article> others = new HashMap<>();
        for (Translations story : changed) {
            stories.put(story.key(), story);
            story.articles().forEach(article -> others.put(article, article));
        }
        replaceLists(articles -> replaced(articles, others));
    }

    private void replaceLists(UnaryOperator<List<Article>> change) {
        for (Map<Kind, Map<String, List<Article>>> kinds : lists.values()) {
            kinds.values().forEach(byKey -> byKey.replaceAll((key, articles) -> change.apply(articles)));
        }
    }

    private static List<Article> replaced(List<Article> articles, Map<Article, Article> others) {
        return articles.stream().anyMatch(others::containsKey)
                ? articles.stream()
                        .map(article -> others.getOrDefault(article, article))
                        .toList()
                : articles;
    }

    /** The index of the same site with other texts of some of its stories. */
    public SiteIndex with(Site other) {
        List<Translations> changed = other.stories().stream()
                .filter(story -> stories.get(story.key()) != story)
                .toList();
        return new SiteIndex(other, this, changed);
    }

    private void add(Article article, String month) {
        Language language = article.language();
        List<Article> all = list(Kind.ALL, "", language);
        List<Article> section = list(Kind.SECTION, article.section().key(), language);
        places.put(article, new Place(all.size(), section.size()));
        all.add(article);
        section.add(article);
        for (Topic topic : article.topics()) {
            topics.putIfAbsent(topic.key(), topic);
            list(Kind.TOPIC, topic.key(), language).add(article);
        }
        for (Author author : article.authors()) {
            authors.putIfAbsent(author.key(), author);
            List<Article> byAuthor = list(Kind.AUTHOR, author.key(), language);
            if (byAuthor.isEmpty() || byAuthor.get(byAuthor.size() - 1) != article) {
                byAuthor.add(article);
            }
        }
        list(Kind.MONTH, month, language).add(article);
    }

    /** The months of a newsroom, as {@code 2026-10}. Most moments that are asked for lie in the same one as that before. */
    private static final class Months {
        private final ZoneId zone;
        private Instant start = Instant.MAX;
        private Instant end = Instant.MIN;
        private String month = "";

        Months(ZoneId zone) {
            this.zone = zone;
        }

        String of(Instant moment) {
            if (moment.isBefore(start) || !moment.isBefore(end)) {
                YearMonth found = YearMonth.from(moment.atZone(zone));
                start = found.atDay(1).atStartOfDay(zone).toInstant();
                end = found.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
                month = found.toString();
            }
            return month;
        }
    }

    private List<Article> list(Kind kind, String key, Language language) {
        return lists(language, kind).computeIfAbsent(key, it -> new ArrayList<>());
    }

    private Map<String, List<Article>> lists(Language language, Kind kind) {
        return lists.computeIfAbsent(language, it -> new EnumMap<>(Kind.class))
                .computeIfAbsent(kind, it -> new LinkedHashMap<>());
    }

    public Site site() {
        return site;
    }

    public Optional<Translations> story(String key) {
        return Optional.ofNullable(stories.get(key));
    }

    public Optional<Article> article(String key, Language language) {
        return story(key).flatMap(story -> story.in(language));
    }

    /** The articles of a list, newest first; empty when there is no such list. */
    public List<Article> list(ListId id) {
        return known(id.language(), id.kind()).getOrDefault(id.key(), List.of());
    }

    public boolean exists(ListId id) {
        return known(id.language(), id.kind()).containsKey(id.key());
    }

    private Map<String, List<Article>> known(Language language, Kind kind) {
        return lists.getOrDefault(language, Map.of()).getOrDefault(kind, Map.of());
    }

    /** All lists of a kind in a language, in the order of their newest articles. */
    public List<ListId> lists(Kind kind, Language language) {
        return known(language, kind).keySet().stream()
                .map(key -> new ListId(kind, key, language))
                .toList();
    }

    /** Where an article stands in the list of its section, from 0. */
    public int positionInSection(Article article) {
        Place place = places.get(article);
        return place == null ? -1 : place.inSection();
    }

    /** Where an article stands in the list of all articles of its language, from 0. */
    public int positionInAll(Article article) {
        Place place = places.get(article);
        return place == null ? -1 : place.inAll();
    }

    public Optional<Section> section(String key) {
        return site.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst();
    }

    public Optional<Topic> topic(String key) {
        return Optional.ofNullable(topics.get(key));
    }

    public Optional<Author> author(String key) {
        return Optional.ofNullable(authors.get(key));
    }

    public Optional<StandingPage> page(String key, Language language) {
        return site.pages().getOrDefault(key, List.of()).stream()
                .filter(page -> page.language().equals(language))
                .findFirst();
    }
}
