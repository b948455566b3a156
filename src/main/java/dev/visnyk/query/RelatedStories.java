package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to read next, in the same language: first what editors name, then those that share the most topics, newer ones
 * first, then the newest of the section. Never the article itself.
 */
final class RelatedStories {
    /** How far back a topic is looked through, so that the work for one article does not grow with the archive. */
    private static final int WINDOW = 60;

    private final SiteIndex index;

    RelatedStories(SiteIndex index) {
        this.index = index;
    }

    List<Article> find(Article article, int count) {
        Set<Article> found = new LinkedHashSet<>();
        for (String key : article.related()) {
            index.article(key, article.language()).ifPresent(found::add);
        }
        found.remove(article);
        if (found.size() < count) {
            found.addAll(sharingTopics(article, count));
        }
        if (found.size() < count) {
            ListId section = new ListId(ListId.Kind.SECTION, article.section().key(), article.language());
            for (Article other : head(index.list(section), count + found.size() + 1)) {
                if (!other.equals(article)) {
                    found.add(other);
                }
            }
        }
        return found.stream().limit(count).toList();
    }

    private List<Article> sharingTopics(Article article, int count) {
        Map<Article, Integer> shared = new LinkedHashMap<>();
        for (Topic topic : article.topics()) {
            ListId list = new ListId(ListId.Kind.TOPIC, topic.key(), article.language());
            for (Article other : head(index.list(list), WINDOW)) {
                if (!other.equals(article)) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<Article, Integer>> ranked = new ArrayList<>(shared.entrySet());
        ranked.sort(Map.Entry.<Article, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().published(), Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().key()));
        return ranked.stream().limit(count).map(Map.Entry::getKey).toList();
    }

    private static List<Article> head(List<Article> articles, int count) {
        return articles.subList(0, Math.min(count, articles.size()));
    }
}
