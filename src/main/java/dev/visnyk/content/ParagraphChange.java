package dev.visnyk.content;

/**
 * What has happened to one paragraph of a text.
 *
 * @param kind what
 * @param paragraph which one, from 1: its number now, or of a removed one the number that it had
 */
public record ParagraphChange(Kind kind, int paragraph) {
    /** What can happen to a paragraph. */
    public enum Kind {
        CHANGED("changed"),
        ADDED("added"),
        REMOVED("removed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In words: {@code paragraph 3 changed}; of a removed one, {@code former paragraph 4 removed}. */
    @Override
    public String toString() {
        return (kind == Kind.REMOVED ? "former paragraph " : "paragraph ") + paragraph + " " + kind.label();
    }
}
