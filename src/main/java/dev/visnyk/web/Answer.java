package dev.visnyk.web;

/**
 * What came of asking for an address.
 *
 * @param detail of {@link Kind#MOVED} the new address, of {@link Kind#FOUND} nothing, of all others what happened
 */
public record Answer(Kind kind, String detail) {
    /** It leads somewhere. */
    static final Answer FOUND = new Answer(Kind.FOUND, "");

    /** What an answer says of an address. */
    public enum Kind {
        FOUND,
        MOVED,
        DEAD,
        UNREACHABLE,
        UNCLEAR,
        NOT_ASKED
    }

    /** Whether it is worth remembering. */
    boolean isGood() {
        return kind == Kind.FOUND || kind == Kind.MOVED;
    }
}
