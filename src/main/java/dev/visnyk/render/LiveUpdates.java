package dev.visnyk.render;

import dev.visnyk.markdown.Fragment;
import dev.visnyk.markdown.Hole;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Query;
import dev.visnyk.routing.PageId;
import dev.visnyk.structured.LiveUpdate;
import java.util.ArrayList;
import java.util.List;

/** Reads the entries of a live blog off its body: each begins with an element that has an anchor, a time and a heading. */
final class LiveUpdates {
    private static final String ANCHOR = " id=\"";

    private LiveUpdates() {}

    /** The entries in the order of the page, newest first. */
    static List<LiveUpdate> of(PageId.OfArticle page, Asker asker) {
        Fragment body = asker.ask(new Query.BodyOf(page)).fragment();
        List<Hole.EntryTime> entries = body.holes().stream()
                .filter(Hole.EntryTime.class::isInstance)
                .map(Hole.EntryTime.class::cast)
                .toList();
        List<LiveUpdate> updates = new ArrayList<>(entries.size());
        int start = 0;
        for (int i = 0; i < entries.size(); i++) {
            int at = entries.get(i).offset();
            int end = i + 1 < entries.size()
                    ? entries.get(i + 1).offset()
                    : body.html().length();
            String time = asker.ask(new Query.Written(
                            page.language(), entries.get(i).time().toString()))
                    .iso();
            updates.add(new LiveUpdate(time, anchor(body.text(start, at)), headline(body.text(at, end))));
            start = at;
        }
        return updates;
    }

    /** The last anchor of what comes before an entry's time. */
    private static String anchor(String html) {
        int start = html.lastIndexOf(ANCHOR) + ANCHOR.length();
        return html.substring(start, html.indexOf('"', start));
    }

    /** The first heading of what comes after it. */
    private static String headline(String html) {
        int start = html.indexOf('>', html.indexOf("<h2")) + 1;
        return plainText(html, start, html.indexOf("</h2>", start));
    }

    private static String plainText(String html, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 || tag > to ? to : tag;
            text.append(html, at, end);
            at = end == to ? to : html.indexOf('>', end) + 1;
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
