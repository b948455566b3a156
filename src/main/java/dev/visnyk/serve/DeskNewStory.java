package dev.visnyk.serve;

import dev.visnyk.html.HtmlPage;
import dev.visnyk.model.Language;
import java.util.List;
import org.jsoup.nodes.Element;

/** The form that begins a story. */
final class DeskNewStory {
    private final EditorialDesk desk;
    private final DeskSite site;
    private final DeskVisit visit;

    DeskNewStory(EditorialDesk desk, DeskSite site, DeskVisit visit) {
        this.desk = desk;
        this.site = site;
        this.visit = visit;
    }

    /** The page; with what is wrong with the form, where it was sent in vain. */
    String html(DeskActions.Outcome outcome) {
        DeskPage page = new DeskPage("New story", false, visit);
        Element main = page.main();
        HtmlPage.text(main, "h1", "", "New story");
        DeskStory.refused(main, outcome, desk);
        Element form = DeskPage.form(main, DeskPage.NEW, visit).attr("class", "sheet");
        wide(form, "Title", "title", visit.asked().one("title"))
                .attr("required", true)
                .attr("autocomplete", "off");
        section(form);
        language(form);
        Element slug = DeskPage.input(
                form,
                "Address (of the title, if left empty)",
                "slug",
                visit.asked().one("slug"));
        slug.attr("autocomplete", "off").attr("spellcheck", "false");
        authors(form);
        promised(form);
        Element buttons = HtmlPage.add(form, "div", "buttons");
        DeskPage.button(buttons, "Begin the story");
        HtmlPage.text(buttons, "a", "", "Cancel").attr("href", DeskPage.ROOT);
        HtmlPage.text(main, "p", "quiet", "A file is written, as a draft that readers don’t see.");
        return page.html();
    }

    private static Element wide(Element form, String label, String name, String value) {
        return DeskPage.label(form, label)
                .addClass("wide")
                .appendElement("input")
                .attr("name", name)
                .attr("value", value);
    }

    private void section(Element form) {
        String asked = visit.asked().one("section");
        if (site.stories().sections().isEmpty()) {
            DeskPage.input(form, "Section", "section", asked).attr("required", true);
            return;
        }
        Element select = DeskPage.select(form, "Section", "section");
        site.stories()
                .sections()
                .forEach(key -> DeskPage.option(select, key, site.stories().sectionName(key, site.language()), asked)
                        .attr("lang", site.language().tag()));
    }

    private void language(Element form) {
        String asked = visit.asked().one("language");
        String chosen = asked.isEmpty() ? site.language().key() : asked;
        Element select = DeskPage.select(form, "Language it is written in", "language");
        site.languages()
                .forEach(language -> DeskPage.option(select, language.key(), language.name(), chosen)
                        .attr("lang", language.tag()));
    }

    private void authors(Element form) {
        List<String> known = site.stories().authors();
        List<String> asked = visit.asked().all("authors");
        if (known.isEmpty()) {
            wide(form, "Authors, with commas between them", "authors", String.join(", ", asked));
            return;
        }
        Element authors = HtmlPage.add(form, "fieldset", "wide");
        HtmlPage.text(authors, "legend", "", "Authors");
        Element list = HtmlPage.add(authors, "div", "choices");
        known.forEach(key -> DeskPage.checkbox(
                        list, "authors", key, site.stories().authorName(key, site.language()), asked.contains(key))
                .attr("lang", site.language().tag()));
    }

    private void promised(Element form) {
        Element languages = HtmlPage.add(form, "fieldset", "wide");
        HtmlPage.text(languages, "legend", "", "Languages to promise readers");
        Element list = HtmlPage.add(languages, "div", "choices");
        List<String> asked = visit.asked().all("languages");
        for (Language language : site.languages()) {
            DeskPage.checkbox(list, "languages", language.key(), language.name(), asked.contains(language.key()))
                    .attr("lang", language.tag());
        }
    }
}
