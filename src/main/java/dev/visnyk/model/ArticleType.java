package dev.visnyk.model;

/** What kind of journalism an article is; the constant's name in lower case is the word in front matter. */
public enum ArticleType {
    NEWS,
    ANALYSIS,
    OPINION,
    INTERVIEW,
    LIVE,
    GALLERY,
    SPONSORED
}
