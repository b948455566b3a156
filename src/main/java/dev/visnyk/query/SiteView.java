package dev.visnyk.query;

import java.util.List;

/**
 * The site, as every page of a language needs it.
 *
 * @param title its name
 * @param description one sentence about it
 * @param url the language's front page
 * @param baseUrl scheme, host and path, without a slash at the end
 * @param origin scheme and host: before a root-relative URL it makes it absolute
 * @param navigation the main navigation, without what does not exist in the language
 * @param logo URL of the logo, or empty
 * @param social accounts elsewhere
 * @param footer a sentence for the footer
 * @param head markup for the head, such as an analytics snippet
 * @param sections sections that have an article in the language
 * @param pages standing pages in the language
 * @param topicsUrl the index of topics, empty when there are none
 * @param authorsUrl the index of authors, empty when there are none
 * @param archiveUrl the index of months, empty when there are none
 * @param correctionsUrl the log of corrections
 * @param searchUrl where readers look for stories
 * @param feeds the feeds of the language
 * @param imprintUrl who publishes the site, empty when site.yaml has no imprint
 * @param icons small pictures that stand for the site, the best one first
 * @param touchIcon URL of the first icon that is a PNG, which some devices want, or empty
 * @param manifestUrl what a device shows of the site when a reader keeps it
 */
public record SiteView(
        String title,
        String description,
        String url,
        String baseUrl,
        String origin,
        List<Link> navigation,
        String logo,
        List<Link> social,
        String footer,
        Html head,
        List<Link> sections,
        List<Link> pages,
        String topicsUrl,
        String authorsUrl,
        String archiveUrl,
        String correctionsUrl,
        String searchUrl,
        List<FeedLink> feeds,
        String imprintUrl,
        List<IconLink> icons,
        String touchIcon,
        String manifestUrl) {}
