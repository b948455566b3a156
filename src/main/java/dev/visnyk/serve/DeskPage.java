package dev.visnyk.serve;

import dev.visnyk.content.StoryText;
import dev.visnyk.html.HtmlPage;
import dev.visnyk.model.Language;
import org.jsoup.nodes.Element;

/** What every page of the desk has: where one is and where else one can go, whose clock holds, what was done. */
final class DeskPage {
    static final String ROOT = "/_desk/";
    static final String STORY = ROOT + "story";
    static final String NEW = ROOT + "new";
    static final String TRANSLATE = ROOT + "translate";
    static final String CURRENT = ROOT + "current";
    static final String CLOCK = ROOT + "clock";
    static final String STYLE = ROOT + "desk.css";
    static final String SCRIPT = ROOT + "desk.js";

    private static final String[][] KEYS = {
        {"j", "the next story"},
        {"k", "the story before"},
        {"Enter", "open it"},
        {"/", "look for words of a title"},
        {"?", "these keys"},
    };

    private final HtmlPage page;
    private final Element main;

    /**
     * @param title what the page is about
     * @param isFresh whether the page may load itself again when somebody comes back to it
     */
    DeskPage(String title, boolean isFresh, DeskVisit visit) {
        page = new HtmlPage(title.equals("Desk") ? title : title + " – Desk")
                .linkedTo(STYLE)
                .running(SCRIPT);
        if (isFresh) {
            page.body().attr("data-fresh", true);
        }
        HtmlPage.text(page.body(), "a", "skip", "Skip to the content").attr("href", "#main");
        header(visit);
        main = page.body().appendElement("main").attr("id", "main").attr("tabindex", "-1");
        clock(visit);
        DeskMessage.of(visit.asked().one("done"))
                .ifPresent(message ->
                        HtmlPage.text(main, "p", "done", message.text()).attr("role", "status"));
        keys();
    }

    Element main() {
        return main;
    }

    String html() {
        return page.html();
    }

    private void header(DeskVisit visit) {
        Element header = HtmlPage.add(page.body(), "header", "masthead");
        Element line = HtmlPage.add(header, "div", "wrap");
        HtmlPage.text(line, "a", "brand", "Desk").attr("href", ROOT);
        Element links = HtmlPage.add(line, "nav", "").attr("aria-label", "Desk");
        visit.reading().preview().ifPresent(preview -> {
            Language language = preview.config().defaultLanguage();
            Element site = HtmlPage.add(links, "a", "site").attr("href", "/");
            HtmlPage.text(site, "span", "", preview.config().title().in(language, "The site"))
                    .attr("lang", language.tag());
            HtmlPage.text(links, "a", "button", "New story").attr("href", NEW);
        });
        Element keys = HtmlPage.text(links, "button", "plain", "Keys");
        keys.attr("type", "button").attr("id", "show-keys").attr("hidden", true);
    }

    /** Says so when the site is not shown as it is now, and leads back. */
    private void clock(DeskVisit visit) {
        visit.moment().ifPresent(moment -> {
            Element note = form(HtmlPage.add(main, "div", "notice"), CLOCK, visit);
            HtmlPage.text(
                    note,
                    "p",
                    "",
                    "This browser shows the site as readers see it at "
                            + visit.time().moment(moment) + ".");
            button(note, "Back to now").attr("name", "to").attr("value", "now");
        });
    }

    private void keys() {
        Element dialog =
                HtmlPage.add(page.body(), "dialog", "").attr("id", "keys").attr("aria-labelledby", "keys-title");
        HtmlPage.text(dialog, "h2", "", "Keys").attr("id", "keys-title");
        Element list = dialog.appendElement("dl");
        for (String[] key : KEYS) {
            HtmlPage.text(list.appendElement("dt"), "kbd", "", key[0]);
            HtmlPage.text(list, "dd", "", key[1]);
        }
        HtmlPage.text(dialog, "button", "", "Close").attr("type", "button").attr("id", "hide-keys");
    }

    /** A form that changes something, which takes the token. */
    static Element form(Element parent, String action, DeskVisit visit) {
        Element form = parent.appendElement("form").attr("method", "post").attr("action", action);
        hidden(form, "token", visit.token());
        return form;
    }

    static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    static Element button(Element form, String text) {
        return HtmlPage.text(form, "button", "", text).attr("type", "submit");
    }

    /** A label and the field in it. */
    static Element label(Element parent, String text) {
        Element label = HtmlPage.add(parent, "label", "field");
        HtmlPage.text(label, "span", "", text);
        return label;
    }

    static Element input(Element parent, String text, String name, String value) {
        return label(parent, text).appendElement("input").attr("name", name).attr("value", value);
    }

    static Element select(Element parent, String text, String name) {
        return label(parent, text).appendElement("select").attr("name", name);
    }

    static Element option(Element select, String value, String text, String selected) {
        Element option = HtmlPage.text(select, "option", "", text).attr("value", value);
        return value.equals(selected) ? option.attr("selected", true) : option;
    }

    static Element checkbox(Element parent, String name, String value, String text, boolean isChecked) {
        Element label = HtmlPage.add(parent, "label", "choice");
        Element box = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", name)
                .attr("value", value);
        box.attr("checked", isChecked);
        return HtmlPage.text(label, "span", "", text);
    }

    /** The title of a text, in its language; the name of its file, where it has none. */
    static Element title(Element parent, String tag, StoryText text) {
        return text.title().isBlank()
                ? HtmlPage.text(parent, tag, "path", text.file().path())
                : HtmlPage.text(parent, tag, "", text.title())
                        .attr("lang", text.language().tag())
                        .attr("dir", text.language().direction().value());
    }

    static String story(String key) {
        return STORY + "?key=" + Parameters.encode(key);
    }
}
