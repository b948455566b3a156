package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.RelativeTime;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.html.HtmlPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One story in the matrix: how it stands in each language, and how much was found. */
final class DeskRow {
    private final EditorialDesk desk;
    private final DeskSite site;
    private final DeskVisit visit;
    private final Preview shown;

    DeskRow(EditorialDesk desk, DeskSite site, DeskVisit visit, Preview shown) {
        this.desk = desk;
        this.site = site;
        this.visit = visit;
        this.shown = shown;
    }

    void addTo(Element table, Story story, List<DeskCell> cells, List<Diagnostic> findings) {
        Element row = table.appendElement("tr").attr("role", "row").attr("data-row", true);
        Element head = row.appendElement("th").attr("scope", "row").attr("role", "rowheader");
        DeskPage.title(head, "a", story.original()).attr("href", DeskPage.story(story.key()));
        about(HtmlPage.add(head, "span", "about"), story);
        for (DeskCell cell : cells) {
            Element box = row.appendElement("td").attr("role", "cell");
            box.attr("data-label", cell.language().label());
            state(box, cell);
        }
        Element found = row.appendElement("td").attr("role", "cell").attr("data-label", "Findings");
        found.attr("class", "found");
        String count = DeskFindings.count(findings);
        if (count.isEmpty()) {
            HtmlPage.text(found, "span", "quiet", "none");
        } else {
            boolean isGrave = findings.stream().anyMatch(Diagnostic::isError);
            HtmlPage.text(found, "a", isGrave ? "error" : "warning", count)
                    .attr("href", DeskPage.story(story.key()) + "#findings");
        }
    }

    private void about(Element line, Story story) {
        String section = site.section(story);
        if (story.section().isEmpty()) {
            HtmlPage.word(line, "span", "", "standing page");
        } else {
            HtmlPage.word(line, "span", "", section)
                    .attr("lang", site.language().tag());
        }
        if (!story.authors().isEmpty()) {
            HtmlPage.word(line, "span", "", String.join(", ", site.authors(story)))
                    .attr("lang", site.language().tag());
        }
        Instant date = story.original().date();
        if (date != null) {
            HtmlPage.word(line, "time", "", day(date)).attr("datetime", date.toString());
        }
    }

    private String day(Instant date) {
        return date.atZone(visit.zone()).toLocalDate().toString();
    }

    /** Says how a text stands, and leads to its page if there is one. */
    void state(Element box, DeskCell cell) {
        Optional<String> link = cell.text().flatMap(text -> desk.link(text, shown));
        Element state = HtmlPage.add(
                box, link.isPresent() ? "a" : "span", "state " + cell.state().word());
        state.text(cell.state().label());
        link.ifPresent(url -> {
            state.attr("href", url);
            HtmlPage.word(
                    state, "span", "visually-hidden", "in " + cell.language().label() + ", open the page");
        });
        note(box, cell);
    }

    private void note(Element box, DeskCell cell) {
        RelativeTime time = visit.time();
        cell.text().ifPresent(text -> {
            when(cell.state(), text)
                    .ifPresent(moment -> HtmlPage.text(box, "span", "note", time.distance(moment))
                            .attr("title", time.moment(moment)));
        });
        if (cell.isStale()) {
            int changes = cell.changes();
            HtmlPage.text(
                    box,
                    "span",
                    "note state stale",
                    "stale: " + changes + (changes == 1 ? " paragraph changed" : " paragraphs changed"));
        } else if (cell.isUnrecorded()) {
            HtmlPage.text(box, "span", "note state unrecorded", "unrecorded");
        }
    }

    private static Optional<Instant> when(DeskState state, StoryText text) {
        return switch (state) {
            case SCHEDULED -> Optional.ofNullable(text.date());
            case EXPIRED -> Optional.ofNullable(text.expires());
            default -> Optional.empty();
        };
    }
}
