package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.html.HtmlPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The first page of the desk: every story in every language, and what is next. */
final class DeskMatrix {
    private static final int PAGE = 50;

    /** The errors that are shown before the stories; the others wait until these are mended. */
    private static final int MOST_ERRORS = 10;

    /** Up to so many stories are compared at once, so that it is counted which translations are out of date. */
    private static final int FEW = 500;

    private final EditorialDesk desk;
    private final DeskSite site;
    private final DeskVisit visit;
    private final Preview shown;
    private final DeskFilter filter;

    /** Stories that are asked for, before and after it is asked how they stand. */
    private record Found(Map<DeskState, Integer> counts, List<Story> stories, boolean isCompared) {}

    /** {@code shown} is the site at the moment that the browser sees. */
    DeskMatrix(EditorialDesk desk, DeskSite site, DeskVisit visit, Preview shown) {
        this.desk = desk;
        this.site = site;
        this.visit = visit;
        this.shown = shown;
        filter = DeskFilter.of(visit.asked());
    }

    String html() {
        DeskPage page = new DeskPage("Desk", true, visit);
        HtmlPage.text(page.main(), "h1", "visually-hidden", "Desk");
        errors(page.main());
        Element next = HtmlPage.add(page.main(), "div", "next");
        DeskSchedule.addTo(next, site, visit.time());
        DeskClock.addTo(next, visit);
        Found found = find();
        Element stories = HtmlPage.add(page.main(), "section", "stories").attr("aria-labelledby", "stories");
        HtmlPage.text(stories, "h2", "", "Stories").attr("id", "stories");
        filters(stories);
        counts(stories, found);
        int pages = Math.max(1, (found.stories().size() + PAGE - 1) / PAGE);
        int number = Math.min(filter.page(), pages);
        List<Story> rows = found.stories().stream()
                .skip((long) (number - 1) * PAGE)
                .limit(PAGE)
                .toList();
        if (rows.isEmpty()) {
            HtmlPage.text(stories, "p", "empty", "No story is so.");
        } else {
            table(stories, rows);
        }
        pager(stories, number, pages, found.stories().size());
        return page.html();
    }

    private void errors(Element main) {
        List<Diagnostic> errors =
                visit.reading().findings().stream().filter(Diagnostic::isError).toList();
        if (errors.isEmpty()) {
            return;
        }
        Element section = HtmlPage.add(main, "section", "broken").attr("aria-labelledby", "broken");
        HtmlPage.text(section, "h2", "", "The site can’t be made as it is: " + DeskFindings.count(errors))
                .attr("id", "broken");
        HtmlPage.text(section, "p", "", "What you see is the last good site.");
        new DeskFindings(desk.source())
                .addTo(section, errors.stream().limit(MOST_ERRORS).toList());
    }

    private Found find() {
        List<Story> wanted = site.newest().stream()
                .filter(story -> filter.matches(story, site.authors(story)))
                .toList();
        boolean isCompared = wanted.size() <= FEW
                || filter.state().filter(DeskState::needsComparison).isPresent();
        List<List<DeskCell>> cells = isCompared
                ? desk.compare(wanted, site)
                : wanted.stream()
                        .map(story -> DeskCell.of(story, site.languages()))
                        .toList();
        Map<DeskState, Integer> counts = new EnumMap<>(DeskState.class);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<DeskCell> row = cells.get(i);
            filter.asked(row)
                    .forEach(cell -> Arrays.stream(DeskState.values())
                            .filter(cell::is)
                            .forEach(state -> counts.merge(state, 1, Integer::sum)));
            if (filter.matches(row)) {
                stories.add(wanted.get(i));
            }
        }
        return new Found(counts, stories, isCompared);
    }

    private void filters(Element parent) {
        Element form = HtmlPage.add(parent, "form", "filters")
                .attr("method", "get")
                .attr("action", DeskPage.ROOT)
                .attr("role", "search")
                .attr("aria-label", "Stories");
        DeskPage.input(form, "Words of a title", "q", filter.words())
                .attr("type", "search")
                .attr("id", "q");
        Element sections = select(form, "Section", "section", "all sections");
        site.stories()
                .sections()
                .forEach(key -> DeskPage.option(
                                sections, key, site.stories().sectionName(key, site.language()), filter.section())
                        .attr("lang", site.language().tag()));
        DeskPage.option(sections, DeskFilter.STANDING, "standing pages", filter.section());
        Element authors = select(form, "Author", "author", "all authors");
        Set<String> names = new TreeSet<>();
        site.newest().forEach(story -> names.addAll(site.authors(story)));
        names.forEach(name -> DeskPage.option(authors, name, name, filter.author())
                .attr("lang", site.language().tag()));
        Element languages = select(form, "Language", "language", "all languages");
        site.languages()
                .forEach(language -> DeskPage.option(languages, language.key(), language.name(), filter.language())
                        .attr("lang", language.tag()));
        Element states = select(form, "State", "state", "any state");
        for (DeskState state : DeskState.values()) {
            DeskPage.option(
                    states,
                    state.word(),
                    state.label(),
                    filter.state().map(DeskState::word).orElse(""));
        }
        Element buttons = HtmlPage.add(form, "div", "buttons");
        DeskPage.button(buttons, "Show");
        if (!filter.isEverything()) {
            HtmlPage.text(buttons, "a", "", "Show all").attr("href", DeskPage.ROOT);
        }
    }

    private static Element select(Element form, String label, String name, String all) {
        Element select = DeskPage.select(form, label, name);
        DeskPage.option(select, "", all, "-");
        return select;
    }

    /** How many texts stand how; each number leads to the stories. */
    private void counts(Element parent, Found found) {
        Element list = HtmlPage.add(HtmlPage.add(parent, "nav", "").attr("aria-label", "By state"), "ul", "counts");
        for (DeskState state : DeskState.values()) {
            boolean isChosen = filter.state().equals(Optional.of(state));
            int count = found.counts().getOrDefault(state, 0);
            boolean isKnown = found.isCompared() || !state.needsComparison();
            if (state == DeskState.UNPLANNED || (count == 0 && isKnown && !isChosen)) {
                continue;
            }
            Element link = HtmlPage.add(list.appendElement("li"), "a", "state " + state.word());
            link.attr(
                    "href",
                    filter.with(isChosen ? Optional.empty() : Optional.of(state))
                            .url());
            HtmlPage.word(link, "span", "", state.label());
            HtmlPage.word(link, "b", "", isKnown ? Integer.toString(count) : "…");
            if (!isKnown) {
                HtmlPage.word(link, "span", "visually-hidden", "not counted yet");
            }
            if (isChosen) {
                link.attr("aria-current", "true");
            }
        }
    }

    private void table(Element parent, List<Story> stories) {
        List<List<DeskCell>> cells = desk.compare(stories, site);
        List<List<Diagnostic>> findings = desk.review(stories, site, visit.reading());
        // Where rows are shown as blocks, browsers would forget that this is a table.
        Element table = HtmlPage.add(parent, "table", "matrix").attr("role", "table");
        table.attr("aria-labelledby", "stories");
        Element head = table.appendElement("thead")
                .attr("role", "rowgroup")
                .appendElement("tr")
                .attr("role", "row");
        column(head, "Story");
        site.languages().forEach(language -> column(head, language.name()).attr("lang", language.tag()));
        column(head, "Findings");
        Element body = table.appendElement("tbody").attr("role", "rowgroup");
        DeskRow row = new DeskRow(desk, site, visit, shown);
        for (int i = 0; i < stories.size(); i++) {
            row.addTo(body, stories.get(i), cells.get(i), findings.get(i));
        }
    }

    private static Element column(Element head, String name) {
        return HtmlPage.text(head, "th", "", name).attr("scope", "col").attr("role", "columnheader");
    }

    private void pager(Element parent, int number, int pages, int stories) {
        Element nav = HtmlPage.add(parent, "nav", "pager").attr("aria-label", "Pages");
        HtmlPage.text(
                nav,
                "p",
                "quiet",
                (stories == 1 ? "1 story" : stories + " stories")
                        + (pages > 1 ? ", page " + number + " of " + pages : ""));
        if (number > 1) {
            HtmlPage.text(nav, "a", "", "Newer")
                    .attr("href", filter.onPage(number - 1).url())
                    .attr("rel", "prev");
        }
        if (number < pages) {
            HtmlPage.text(nav, "a", "", "Older")
                    .attr("href", filter.onPage(number + 1).url())
                    .attr("rel", "next");
        }
    }
}
