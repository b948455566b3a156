package dev.visnyk.markdown;

/** What the headings of a body mean. */
public enum BodyKind {
    /** Nothing special. */
    PLAIN,
    /** Each heading of level 2 that begins with a time opens an entry of a live blog. */
    LIVE
}
