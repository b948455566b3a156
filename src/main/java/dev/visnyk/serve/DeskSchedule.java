package dev.visnyk.serve;

import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import dev.visnyk.desk.RelativeTime;
import dev.visnyk.html.HtmlPage;
import dev.visnyk.model.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What is due next: stories that appear or disappear by themselves. */
final class DeskSchedule {
    private static final int MOST = 6;

    /** A moment at which texts of a story change by themselves. */
    private record Due(Instant moment, boolean isExpiry, Story story) {}

    private DeskSchedule() {}

    static void addTo(Element parent, DeskSite site, RelativeTime time) {
        Map<Due, List<Language>> all = new LinkedHashMap<>();
        for (Story story : site.newest()) {
            for (StoryText text : story.texts()) {
                Instant date = text.date();
                Instant expires = text.expires();
                if (text.state() == TextState.SCHEDULED && date != null) {
                    add(all, new Due(date, false, story), text);
                } else if (text.state() == TextState.SHOWN && expires != null) {
                    add(all, new Due(expires, true, story), text);
                }
            }
        }
        List<Due> next = all.keySet().stream()
                .sorted(Comparator.comparing(Due::moment)
                        .thenComparing(Due::isExpiry)
                        .thenComparing(due -> due.story().key()))
                .limit(MOST)
                .toList();
        Element section = HtmlPage.add(parent, "section", "due").attr("aria-labelledby", "due");
        HtmlPage.text(section, "h2", "", "Due next").attr("id", "due");
        if (next.isEmpty()) {
            HtmlPage.text(section, "p", "quiet", "Nothing is scheduled, and nothing expires.");
            return;
        }
        Element list = section.appendElement("ol");
        for (Due due : next) {
            Element item = list.appendElement("li");
            Element when = HtmlPage.add(item, "p", "quiet");
            HtmlPage.word(when, "strong", "", (due.isExpiry() ? "expires " : "") + time.distance(due.moment()));
            HtmlPage.word(when, "time", "", time.moment(due.moment()))
                    .attr("datetime", due.moment().toString());
            all.getOrDefault(due, List.of())
                    .forEach(language ->
                            HtmlPage.word(when, "span", "tag", language.label()).attr("lang", language.tag()));
            DeskPage.title(item, "a", due.story().original())
                    .attr("href", DeskPage.story(due.story().key()));
        }
        if (all.size() > next.size()) {
            HtmlPage.text(section, "p", "quiet", "And " + (all.size() - next.size()) + " later.");
        }
    }

    private static void add(Map<Due, List<Language>> all, Due due, StoryText text) {
        all.computeIfAbsent(due, key -> new ArrayList<>(3)).add(text.language());
    }
}
