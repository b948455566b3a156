package dev.visnyk.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the links of advertisements that lead elsewhere (Google Search Central, "Qualify your outbound links"; HTML Standard,
 * 4.6.7 "Link types").
 */
final class SponsoredLinks {
    /** The opening tag of a link whose address has a scheme or a host. */
    private static final Pattern LINK = Pattern.compile("<a(?=\\s)(?=[^>]*\\shref=\"(?:https?:)?//)([^>]*)>");

    private static final Pattern REL = Pattern.compile("\\srel=\"([^\"]*)\"");

    private SponsoredLinks() {}

    /** The body of an advertisement with its links marked. */
    static String mark(String html) {
        return LINK.matcher(html).replaceAll(link -> {
            String attributes = link.group(1);
            Matcher rel = REL.matcher(attributes);
            String marked = rel.find()
                    ? rel.replaceFirst(" rel=\"sponsored " + Matcher.quoteReplacement(rel.group(1)) + "\"")
                    : attributes + " rel=\"sponsored\"";
            return Matcher.quoteReplacement("<a" + marked + ">");
        });
    }
}
