package dev.visnyk.markdown;

/**
 * What a reader reads in one go: a paragraph, a heading, an item of a list, a cell of a table, or a value of front matter, as
 * plain text, in which each character knows where it stands in the file.
 *
 * @param kind what it is
 * @param text its characters; what is no language, such as code, an address or an image, is one {@link #OBJECT}
 * @param offsets where each character begins in the file, in UTF-16 units; as long as the text
 */
public record Passage(Kind kind, String text, int[] offsets) {
    /** U+FFFC OBJECT REPLACEMENT CHARACTER: stands for what is no language. */
    public static final char OBJECT = '\uFFFC';

    /** What a passage is. */
    public enum Kind {
        TITLE,
        DESCRIPTION,
        CAPTION,
        ALTERNATIVE,
        HEADING,
        PARAGRAPH,
        QUOTATION
    }

    /** Where the character at an index of the text begins in the file. */
    public int offset(int index) {
        return offsets[index];
    }
}
