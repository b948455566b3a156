package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What to read next, in the same language: first what editors name, then those that share the most topics, newer ones
 * first, then the newest of the section. Never the article itself, nor, unless named, its neighbours in the section, which
 * a page shows beside these.
 */
final class RelatedStories {
    /** How far back a topic is looked through, so that the work for one article does not grow with the archive. */
    private static final int WINDOW = 60;

    /** The article itself and its two neighbours, which a list may hold beside those looked for. */
    private static final int NOT_SUGGESTED = 3;

    private final SiteIndex index;

    /** The newest articles of each topic as their places in the list of all, ascending, so that smaller is newer. */
    private final ConcurrentMap<ListId, int[]> windows = new ConcurrentHashMap<>();

    RelatedStories(SiteIndex index) {
        this.index = index;
    }

    private int[] window(ListId topic) {
        return windows.computeIfAbsent(
                topic,
                list -> head(index.list(list), WINDOW).stream()
                        .mapToInt(index::positionInAll)
                        .toArray());
    }

    List<Article> find(Article article, int count) {
        List<Article> found = new ArrayList<>(count);
        for (String key : article.related()) {
            index.article(key, article.language()).ifPresent(named -> add(named, article, found, count));
        }
        if (found.size() < count) {
            List<Article> all = index.list(ListId.all(article.language()));
            for (int place : sharingTopics(article, count + found.size() + NOT_SUGGESTED)) {
                suggest(all.get(place), article, found, count);
            }
        }
        if (found.size() < count) {
            ListId section = new ListId(ListId.Kind.SECTION, article.section().key(), article.language());
            for (Article other : head(index.list(section), count + found.size() + NOT_SUGGESTED)) {
                suggest(other, article, found, count);
            }
        }
        return found;
    }

    private void suggest(Article other, Article article, List<Article> found, int count) {
        if (!isNeighbour(other, article)) {
            add(other, article, found, count);
        }
    }

    private boolean isNeighbour(Article other, Article article) {
        return other.section().key().equals(article.section().key())
                && Math.abs(index.positionInSection(other) - index.positionInSection(article)) == 1;
    }

    private static void add(Article other, Article article, List<Article> found, int count) {
        if (found.size() < count && !other.equals(article) && !found.contains(other)) {
            found.add(other);
        }
    }

    /** Places of the articles with the most topics in common, best first: a merge of the windows that counts meetings. */
    private List<Integer> sharingTopics(Article article, int count) {
        int[][] lists = article.topics().stream()
                .map(topic -> new ListId(ListId.Kind.TOPIC, topic.key(), article.language()))
                .map(this::window)
                .toArray(int[][]::new);
        int[] next = new int[lists.length];
        List<Integer> best = new ArrayList<>(count + 1);
        List<Integer> shares = new ArrayList<>(count + 1);
        for (int place = smallest(lists, next); place < Integer.MAX_VALUE; place = smallest(lists, next)) {
            int shared = 0;
            for (int i = 0; i < lists.length; i++) {
                if (next[i] < lists[i].length && lists[i][next[i]] == place) {
                    next[i]++;
                    shared++;
                }
            }
            insert(place, shared, best, shares, count);
        }
        return best;
    }

    private static int smallest(int[][] lists, int[] next) {
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < lists.length; i++) {
            if (next[i] < lists[i].length) {
                smallest = Math.min(smallest, lists[i][next[i]]);
            }
        }
        return smallest;
    }

    /** Puts a place behind all that share as many topics, which are newer; drops what no longer fits. */
    private static void insert(int place, int shared, List<Integer> best, List<Integer> shares, int count) {
        int at = best.size();
        while (at > 0 && shared > shares.get(at - 1)) {
            at--;
        }
        if (at < count) {
            best.add(at, place);
            shares.add(at, shared);
            if (best.size() > count) {
                best.remove(count);
                shares.remove(count);
            }
        }
    }

    private static List<Article> head(List<Article> articles, int count) {
        return articles.subList(0, Math.min(count, articles.size()));
    }
}
