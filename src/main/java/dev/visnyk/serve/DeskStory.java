package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TextStatus.Kind;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.html.HtmlPage;
import dev.visnyk.model.Language;
import dev.visnyk.serve.DeskActions.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page of one story: its texts, what has changed since they were translated, what is wrong with them, what can be done. */
final class DeskStory {
    private static final Set<Kind> RECORDABLE = Set.of(Kind.STALE, Kind.UNRECORDED);

    private final EditorialDesk desk;
    private final DeskSite site;
    private final DeskVisit visit;
    private final Preview shown;

    DeskStory(EditorialDesk desk, DeskSite site, DeskVisit visit, Preview shown) {
        this.desk = desk;
        this.site = site;
        this.visit = visit;
        this.shown = shown;
    }

    /** The page; with what keeps something from being done, where something was asked for in vain. */
    String html(Story story, Outcome outcome) {
        StoryText original = story.original();
        DeskPage page = new DeskPage(
                original.title().isBlank() ? story.key() : original.title(),
                outcome.refused().isEmpty(),
                visit);
        Element main = page.main();
        Element head = HtmlPage.add(main, "header", "story");
        DeskPage.title(head, "h1", original);
        about(HtmlPage.add(head, "p", "about"), story);
        refused(main, outcome, desk);
        texts(main, story);
        translate(main, story);
        findings(main, story);
        return page.html();
    }

    /** Says why not all was done that was asked for. */
    static void refused(Element main, Outcome outcome, EditorialDesk desk) {
        if (!outcome.refused().isEmpty()) {
            Element section = HtmlPage.add(main, "section", "broken").attr("aria-labelledby", "refused");
            section.attr("role", "alert");
            String done = outcome.written().isEmpty()
                    ? "That can’t be done; nothing was written"
                    : "Not all of that could be done; written: " + String.join(", ", outcome.written());
            HtmlPage.text(section, "h2", "", done).attr("id", "refused");
            new DeskFindings(desk.source()).addTo(section, outcome.refused());
        }
    }

    private void about(Element line, Story story) {
        String tag = site.language().tag();
        if (story.section().isEmpty()) {
            HtmlPage.word(line, "span", "", "standing page");
        } else {
            HtmlPage.word(line, "span", "", site.section(story)).attr("lang", tag);
        }
        site.authors(story)
                .forEach(author -> HtmlPage.word(line, "span", "", author).attr("lang", tag));
        HtmlPage.word(line, "span", "path", story.key());
    }

    private void texts(Element main, Story story) {
        Element section = HtmlPage.add(main, "section", "").attr("aria-labelledby", "texts");
        HtmlPage.text(section, "h2", "", "Texts").attr("id", "texts");
        Element list = HtmlPage.add(section, "ul", "texts");
        DeskRow row = new DeskRow(desk, site, visit, shown);
        for (DeskCell cell : desk.cells(story, site)) {
            Element item = list.appendElement("li");
            HtmlPage.text(item, "h3", "", cell.language().name())
                    .attr("lang", cell.language().tag());
            row.state(HtmlPage.add(item, "p", "states"), cell);
            cell.text().ifPresent(text -> text(item, story, text, cell));
        }
    }

    private void text(Element item, Story story, StoryText text, DeskCell cell) {
        if (!text.equals(story.original())) {
            DeskPage.title(HtmlPage.add(item, "p", "title"), "span", text);
        }
        Element facts = HtmlPage.add(item, "p", "quiet");
        HtmlPage.word(facts, "span", "path", text.file().path());
        moment(facts, "date", text.date());
        moment(facts, "expires", text.expires());
        cell.status().ifPresent(status -> {
            if (status.kind() == Kind.ORIGINAL) {
                HtmlPage.text(item, "p", "quiet", "The original, which states the facts.");
            } else if (status.kind() == Kind.CURRENT) {
                HtmlPage.text(item, "p", "quiet", "Renders " + status.source() + " as it is.");
            }
            changes(item, status);
            if (RECORDABLE.contains(status.kind())) {
                Element form = DeskPage.form(item, DeskPage.CURRENT, visit);
                DeskPage.hidden(form, "key", story.key());
                DeskPage.hidden(form, "language", text.language().key());
                Element button = DeskPage.button(form, "Mark as current");
                HtmlPage.word(button, "span", "visually-hidden", "in")
                        .appendText(" ")
                        .appendElement("span")
                        .text(text.language().name())
                        .attr("lang", text.language().tag());
            }
        });
    }

    private void moment(Element line, String name, @Nullable Instant moment) {
        if (moment != null) {
            HtmlPage.word(line, "span", "", name);
            HtmlPage.word(line, "time", "", visit.time().moment(moment)).attr("datetime", moment.toString());
        }
    }

    private static void changes(Element item, TextStatus status) {
        if (!status.changes().isEmpty()) {
            HtmlPage.text(item, "p", "", "Since it was translated, in " + status.source() + ":");
            Element list = HtmlPage.add(item, "ul", "changes");
            status.changes().forEach(change -> HtmlPage.text(list, "li", "", change.toString()));
        }
    }

    private void translate(Element main, Story story) {
        List<Language> missing = site.languages().stream()
                .filter(language -> story.in(language).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Element section = HtmlPage.add(main, "section", "").attr("aria-labelledby", "translate");
        HtmlPage.text(section, "h2", "", "Begin a translation").attr("id", "translate");
        Element form = DeskPage.form(section, DeskPage.TRANSLATE, visit).attr("class", "sheet");
        DeskPage.hidden(form, "key", story.key());
        Element languages = HtmlPage.add(form, "fieldset", "");
        HtmlPage.text(languages, "legend", "", "Languages");
        List<String> chosen = visit.asked().all("languages");
        for (Language language : missing) {
            boolean isChosen = chosen.isEmpty() ? story.promised().contains(language) : chosen.contains(language.key());
            DeskPage.checkbox(languages, "languages", language.key(), language.name(), isChosen)
                    .attr("lang", language.tag());
        }
        Element method = DeskPage.select(form, "How it is translated", "method");
        String asked = visit.asked().one("method");
        DeskPage.option(method, "", "say nothing of it", asked);
        DeskActions.METHODS.forEach(word -> DeskPage.option(method, word, word, asked));
        DeskPage.button(HtmlPage.add(form, "div", "buttons"), "Begin");
        HtmlPage.text(
                section,
                "p",
                "quiet",
                "A file is written beside the original: a draft, with the text to translate in a comment.");
    }

    private void findings(Element main, Story story) {
        List<Diagnostic> findings =
                desk.review(List.of(story), site, visit.reading()).get(0);
        Element section = HtmlPage.add(main, "section", "").attr("aria-labelledby", "findings");
        String count = DeskFindings.count(findings);
        HtmlPage.text(section, "h2", "", count.isEmpty() ? "Findings" : "Findings: " + count)
                .attr("id", "findings");
        if (findings.isEmpty()) {
            HtmlPage.text(section, "p", "quiet", "Nothing was found in its texts.");
        } else {
            new DeskFindings(desk.source()).addTo(section, findings);
        }
    }

    /** What is shown of a story that there is not. */
    static String unknown(DeskVisit visit) {
        DeskPage page = new DeskPage("No such story", false, visit);
        HtmlPage.text(page.main(), "h1", "", "There is no such story");
        Optional.of(visit.asked().one("key"))
                .filter(key -> !key.isEmpty())
                .ifPresent(key -> HtmlPage.text(page.main(), "p", "path", key));
        HtmlPage.text(page.main(), "p", "", "It may have been renamed, or it can’t be read as it is.");
        HtmlPage.text(page.main().appendElement("p"), "a", "", "All stories").attr("href", DeskPage.ROOT);
        return page.html();
    }
}
