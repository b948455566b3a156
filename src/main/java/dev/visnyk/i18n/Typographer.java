package dev.visnyk.i18n;

import dev.visnyk.binary.TextBuilder;

/**
 * The typography of a language: quotation marks, dashes, apostrophes, ellipses and no-break spaces (always U+00A0). Knows
 * Ukrainian, Russian and English; text in any other language stays as it is. Immutable and thread-safe.
 *
 * <ul>
 *   <li>Straight double quotation marks become «…» and inside „…“ (uk, ru), “…” and inside ‘…’ (en). One opens after the
 *       start, a space, an opening bracket, a dash or an opening mark; otherwise it closes. One that has nothing to close
 *       opens if a letter follows (as in {@code ТОВ"Мрія"}) and is left straight if not (as in {@code 5"}); one between
 *       spaces with nothing to close is left straight. Marks that are typographic already stay and count for nesting.
 *   <li>An apostrophe between letters becomes U+2019. In English a straight single quotation mark also becomes an opening
 *       or closing one by the same rules, or the apostrophe of ’90s and ’tis; after a digit it is left (6'2").
 *   <li>A hyphen, two of them, or a dash between spaces becomes an em dash (uk, ru) or an en dash (en, where an em dash
 *       stays), with a no-break space before it; a space stays after it. The end of a piece counts as a space here. A dash
 *       at the start of a block, as in dialogue, becomes an em dash with a no-break space after it (uk, ru).
 *   <li>A hyphen between exactly two whole numbers becomes an en dash; not in dates, telephone numbers, decimals, codes
 *       with letters, nor where a number begins with a zero.
 *   <li>A space becomes a no-break space after a preposition or conjunction of one letter (uk, ru), after an initial
 *       before a name, after № and §, between a number and its unit, and between groups of digits (uk, ru).
 *   <li>Three dots become an ellipsis. Nothing changes inside a word that contains {@code ://}, {@code www.} or {@code @}.
 * </ul>
 */
public final class Typographer {
    private static final Typographer UKRAINIAN = new Typographer(TypographyRules.UKRAINIAN);
    private static final Typographer RUSSIAN = new Typographer(TypographyRules.RUSSIAN);
    private static final Typographer ENGLISH = new Typographer(TypographyRules.ENGLISH);
    private static final Typographer NONE = new Typographer(TypographyRules.NONE);

    private final TypographyRules rules;

    private Typographer(TypographyRules rules) {
        this.rules = rules;
    }

    /** The typography of a language, by BCP 47 tag; never fails. */
    public static Typographer forTag(String bcp47) {
        return switch (LanguageTag.base(bcp47)) {
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            default -> NONE;
        };
    }

    /**
     * Sets a whole plain text: a title, a description, a caption. Idempotent. Returns the same instance when nothing
     * changes.
     */
    public String apply(String text) {
        if (this == NONE || text.isEmpty()) {
            return text;
        }
        TextBuilder out = new TextBuilder(text.length() + 8);
        new Typesetter(rules, true).append(text.toCharArray(), out);
        return text.contentEquals(out) ? text : out.toString();
    }

    /** A new streaming state, at the start of a block. */
    public Flow flow() {
        return new Flow(rules);
    }

    /**
     * The inline text of one block, given in pieces as it stands in the nodes of a document. What came before (up to three
     * characters, and the open quotation marks) is carried over from piece to piece; what comes after is seen within a
     * piece only. Line ends count as spaces and stay as they are. Not thread-safe.
     */
    public static final class Flow {
        private final Typesetter typesetter;

        private Flow(TypographyRules rules) {
            typesetter = new Typesetter(rules, false);
        }

        /** Appends the characters of {@code text}, typeset, to {@code out}. */
        public void append(String text, TextBuilder out) {
            typesetter.append(text.toCharArray(), out);
        }

        /** Says that something stands here which is not text but is like a word: inline code, an image. */
        public void opaque() {
            typesetter.opaque();
        }
    }
}
