package dev.visnyk.desk;

import dev.visnyk.content.ParagraphChange;

/**
 * A change of the text that a translation was made from.
 *
 * @param change what has happened to which paragraph
 * @param line the line of the source on which the paragraph begins, from 1; 0 for one that is no longer there
 */
public record SourceChange(ParagraphChange change, int line) {
    /** In words: {@code paragraph 3 changed (line 14)}. */
    @Override
    public String toString() {
        return change + (line == 0 ? "" : " (line " + line + ")");
    }
}
