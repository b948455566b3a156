package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.HomePins;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.Section;
import dev.visnyk.model.SiteIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides what stands on a front page: what editors pin, then the newest; nothing twice above the sections. */
final class FrontPage {
    private static final int LATEST = 20;
    private static final int PER_SECTION = 5;

    private final SiteIndex index;
    private final ViewFactory views;

    FrontPage(SiteIndex index, ViewFactory views) {
        this.index = index;
        this.views = views;
    }

    FrontView of(Language language) {
        HomePins.Pins pins = index.site().home().in(language);
        List<Article> all = index.list(ListId.all(language));
        Set<Article> top = new LinkedHashSet<>();
        if (pins.lead() != null) {
            index.article(pins.lead(), language).ifPresent(top::add);
        }
        if (top.isEmpty() && !all.isEmpty()) {
            top.add(all.get(0));
        }
        for (HomePins.Pin pin : pins.pinned()) {
            if (pin.until() == null || pin.until().isAfter(index.site().now())) {
                index.article(pin.article(), language).ifPresent(top::add);
            }
        }
        List<Card> cards = views.cards(List.copyOf(top));
        List<Article> latest = all.stream()
                .limit((long) LATEST + top.size())
                .filter(article -> !top.contains(article))
                .limit(LATEST)
                .toList();
        return new FrontView(
                cards.isEmpty() ? null : cards.get(0),
                cards.isEmpty() ? List.of() : cards.subList(1, cards.size()),
                views.cards(latest),
                blocks(language));
    }

    private List<FrontView.Block> blocks(Language language) {
        List<FrontView.Block> blocks = new ArrayList<>();
        for (Section section : index.site().sections()) {
            List<Article> articles = index.list(new ListId(ListId.Kind.SECTION, section.key(), language));
            if (!articles.isEmpty()) {
                Link link = views.section(section, language);
                blocks.add(new FrontView.Block(
                        link.name(),
                        link.url(),
                        views.cards(articles.subList(0, Math.min(PER_SECTION, articles.size())))));
            }
        }
        return blocks;
    }
}
