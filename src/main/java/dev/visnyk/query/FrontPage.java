package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.HomePins;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.Section;
import dev.visnyk.model.SiteIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides what stands on a front page: what editors pin, then the newest. */
final class FrontPage {
    private static final int LATEST = 12;
    private static final int SECOND = 2;
    private static final int PER_SECTION = 4;
    private static final int OPINIONS = 4;

    private final SiteIndex index;
    private final ViewFactory views;

    FrontPage(SiteIndex index, ViewFactory views) {
        this.index = index;
        this.views = views;
    }

    FrontView of(Language language) {
        List<Article> all = index.list(ListId.all(language));
        Set<Article> top = top(language, all);
        List<Card> cards = views.cards(List.copyOf(top));
        Set<Article> shown = new HashSet<>(top);
        List<Article> opinions = rest(all, shown, OPINIONS, it -> it.type() == ArticleType.OPINION);
        shown.addAll(opinions);
        return new FrontView(
                views.cards(breaking(language)),
                cards.isEmpty() ? null : cards.get(0),
                cards.isEmpty() ? List.of() : cards.subList(1, cards.size()),
                views.cards(rest(all, top, LATEST, it -> true)),
                blocks(language, shown),
                opinions.stream().map(this::opinion).toList());
    }

    /** The lead, and at least as many stories as stand beside it. */
    private Set<Article> top(Language language, List<Article> all) {
        HomePins.Pins pins = index.site().home().in(language);
        Set<Article> top = new LinkedHashSet<>();
        if (pins.lead() != null) {
            index.article(pins.lead(), language).ifPresent(top::add);
        }
        if (top.isEmpty()) {
            all.stream().limit(1).forEach(top::add);
        }
        for (HomePins.Pin pin : pins.pinned()) {
            if (pin.until() == null || pin.until().isAfter(index.site().now())) {
                index.article(pin.article(), language).ifPresent(top::add);
            }
        }
        top.addAll(rest(all, top, 1 + SECOND - top.size(), it -> true));
        return top;
    }

    /** The newest stories of a list that are not shown yet. */
    private static List<Article> rest(List<Article> list, Set<Article> shown, int most, Predicate<Article> isWanted) {
        return list.stream()
                .filter(article -> isWanted.test(article) && !shown.contains(article))
                .limit(Math.max(0, most))
                .toList();
    }

    private List<Article> breaking(Language language) {
        return index.list(ListId.all(language)).stream()
                .filter(index.site()::isBreaking)
                .toList();
    }

    private FrontView.Opinion opinion(Article article) {
        Byline author = article.authors().stream()
                .findFirst()
                .map(it -> views.byline(it, article.language()))
                .orElse(null);
        return new FrontView.Opinion(views.card(article), author);
    }

    private List<FrontView.Block> blocks(Language language, Set<Article> shown) {
        List<FrontView.Block> blocks = new ArrayList<>();
        for (Section section : index.site().sections()) {
            List<Article> all = index.list(new ListId(ListId.Kind.SECTION, section.key(), language));
            List<Article> articles = rest(all, shown, PER_SECTION, it -> true);
            if (!articles.isEmpty()) {
                Link link = views.section(section, language);
                blocks.add(new FrontView.Block(link.name(), link.url(), views.cards(articles)));
            }
        }
        return blocks;
    }
}
