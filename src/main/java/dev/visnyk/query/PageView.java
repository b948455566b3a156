package dev.visnyk.query;

/**
 * What the head of a page says.
 *
 * @param kind home, article, list, index, page, corrections, imprint, search, not-found or moved
 * @param language the page's language
 * @param url root-relative
 * @param canonical absolute URL of the version that search engines should prefer
 * @param title the page's own title, without the site's name
 * @param description one sentence
 * @param isNoindex whether search engines are asked to leave it out
 */
public record PageView(
        String kind,
        LanguageView language,
        String url,
        String canonical,
        String title,
        String description,
        boolean isNoindex) {}
