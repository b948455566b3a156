package dev.visnyk.markdown;

import org.jspecify.annotations.Nullable;

/** Fills the holes of a fragment as plain CommonMark would: links and images with the destinations that authors wrote. */
final class FilledHoles {
    private FilledHoles() {}

    static String fill(Fragment fragment) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Hole hole : fragment.holes()) {
            html.append(fragment.text(at, hole.offset())).append(markup(hole));
            at = hole.offset();
        }
        return html.append(fragment.text(at, fragment.html().length())).toString();
    }

    private static String markup(Hole hole) {
        if (hole instanceof Hole.LinkStart link) {
            return "<a" + attribute("href", PercentEncoding.encode(link.destination()))
                    + attribute("title", link.title()) + ">";
        }
        if (hole instanceof Hole.LinkEnd) {
            return "</a>";
        }
        if (hole instanceof Hole.InlineImage image) {
            return image(image.source(), image.alt(), image.title());
        }
        if (hole instanceof Hole.Figure figure) {
            return "<p>" + image(figure.source(), figure.alt(), figure.caption()) + "</p>";
        }
        return "";
    }

    private static String image(String source, String alt, String title) {
        return "<img" + attribute("src", PercentEncoding.encode(source)) + attribute("alt", alt)
                + attribute("title", title.isEmpty() ? null : title) + ">";
    }

    private static String attribute(String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return " " + name + "=\"" + HtmlEscape.escape(value) + '"';
    }
}
