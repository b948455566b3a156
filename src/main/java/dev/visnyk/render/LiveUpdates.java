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
        List<LiveUpdate> updates = new ArrayList<>();
        for (Hole hole : body.holes()) {
            if (hole instanceof Hole.EntryTime entry) {
                String time = asker.ask(
                                new Query.Written(page.language(), entry.time().toString()))
                        .iso();
                updates.add(
                        new LiveUpdate(time, anchor(body.html(), hole.offset()), headline(body.html(), hole.offset())));
            }
        }
        return updates;
    }

    private static String anchor(String html, int before) {
        int start = html.lastIndexOf(ANCHOR, before) + ANCHOR.length();
        return html.substring(start, html.indexOf('"', start));
    }

    private static String headline(String html, int from) {
        int start = html.indexOf('>', html.indexOf("<h2", from)) + 1;
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
