package dev.visnyk.markdown;

/** How Markdown is taken. */
public record MarkdownOptions(RawHtml rawHtml) {
    /** What becomes of HTML in an article. */
    public enum RawHtml {
        /** Only markup of a list that can do no harm is kept. */
        CLEAN,
        /** Written as it is. */
        TRUSTED
    }
}
