package dev.visnyk.model;

/** A mark above the headline; the constant's name in lower case is the word in front matter. */
public enum ArticleLabel {
    BREAKING,
    UPDATED,
    EXCLUSIVE
}
