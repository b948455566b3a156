package dev.visnyk.i18n;

/**
 * The quotation marks of one block: which are open, and what a straight one becomes. The decisions depend on characters
 * in a way that typesetting does not change, so that typesetting again gives the same.
 */
final class QuotationMarks {
    private final TypographyRules rules;
    private final CharKinds kinds;
    private final TextWindow window;
    private final boolean whole;
    private final QuoteNesting open = new QuoteNesting();

    QuotationMarks(TypographyRules rules, TextWindow window, boolean whole) {
        this.rules = rules;
        this.kinds = rules.kinds();
        this.window = window;
        this.whole = whole;
    }

    /** What the straight double quotation mark here becomes. */
    char straight() {
        char before = window.behind(1);
        char next = window.ahead(1);
        boolean closable = open.top() == QuoteNesting.INNER || open.contains(QuoteNesting.OUTER);
        if (opensAfter(before)) {
            boolean ends = ends(before, next);
            boolean blank = ends && !kinds.is(next, CharKinds.CLOSER);
            return closable && ends ? close(next) : blank ? '"' : open();
        }
        if (closable) {
            return close(next);
        }
        return Normalization.isLetter(next) && !kinds.is(before, CharKinds.DIGIT) ? open() : '"';
    }

    private char open() {
        boolean outer = open.top() != QuoteNesting.OUTER;
        if (!open.push(outer ? QuoteNesting.OUTER : QuoteNesting.INNER)) {
            return '"';
        }
        return (outer ? rules.outer() : rules.inner()).charAt(0);
    }

    private char close(char next) {
        boolean apostropheLike = !rules.slavic() && isWord(next);
        if (open.top() == QuoteNesting.INNER && !(apostropheLike && open.contains(QuoteNesting.OUTER))) {
            open.pop();
            return rules.inner().charAt(1);
        }
        open.popThrough(QuoteNesting.OUTER);
        return rules.outer().charAt(1);
    }

    /** What an apostrophe or single quotation mark becomes, of whatever form. */
    char apostrophe(char c) {
        char before = window.behind(1);
        char next = window.ahead(1);
        if (Normalization.isLetter(before) && Normalization.isLetter(next)) {
            return '’';
        }
        if (rules.slavic()) {
            return c;
        }
        return switch (c) {
            case '\'' -> single(before, next);
            case '‘' -> {
                open.push(QuoteNesting.SINGLE);
                yield c;
            }
            case '’' -> {
                closeSingle(next);
                yield c;
            }
            default -> c;
        };
    }

    private char single(char before, char next) {
        boolean closable = open.top() == QuoteNesting.INNER || open.top() == QuoteNesting.SINGLE;
        boolean wordAhead = isWord(next);
        if (kinds.is(before, CharKinds.DIGIT)) {
            return Normalization.isLetter(next) || (!wordAhead && closable) ? closeSingle(next) : '\'';
        }
        if (opensAfter(before)) {
            if (ends(before, next)) {
                return closable ? closeSingle(next) : '\'';
            }
            return Elision.isAhead(window) ? '’' : openSingle();
        }
        if (Normalization.isLetter(before) || (closable && !wordAhead)) {
            return closeSingle(next);
        }
        return Normalization.isLetter(next) && !closable ? openSingle() : '\'';
    }

    private char openSingle() {
        return open.push(QuoteNesting.SINGLE) ? '‘' : '\'';
    }

    /** An apostrophe, unless it closes: one before a letter or a digit never does. */
    private char closeSingle(char next) {
        boolean closable = open.top() == QuoteNesting.INNER || open.top() == QuoteNesting.SINGLE;
        if (closable && !isWord(next)) {
            open.pop();
        }
        return '’';
    }

    /** Takes note of a double quotation mark that is typographic already. */
    void remember(char mark) {
        int inner = rules.slavic() ? QuoteNesting.INNER : QuoteNesting.OUTER;
        switch (mark) {
            case '«' -> {
                if (rules.slavic()) {
                    open.push(QuoteNesting.OUTER);
                }
            }
            case '»' -> {
                if (rules.slavic()) {
                    open.popThrough(QuoteNesting.OUTER);
                }
            }
            case '„' -> {
                if (rules.slavic()) {
                    open.push(QuoteNesting.INNER);
                }
            }
            case '“' -> {
                boolean closes = rules.slavic() && open.contains(inner);
                if (closes) {
                    open.popThrough(inner);
                } else if (!rules.slavic() || opensAfter(window.behind(1))) {
                    open.push(inner);
                }
            }
            default -> open.popThrough(inner);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && c != '\u02BC';
    }

    private boolean opensAfter(char before) {
        return before == '-' || kinds.is(before, CharKinds.SPACE | CharKinds.OPENER);
    }

    /** Whether a mark between these two ends something. At an open end it does after a dash that clings to a word. */
    private boolean ends(char before, char next) {
        if (next != TextWindow.END) {
            return kinds.is(next, CharKinds.SPACE | CharKinds.CLOSER);
        }
        boolean afterDash = before == '—' || before == '–';
        return whole || (afterDash && !kinds.is(window.behind(2), CharKinds.SPACE | CharKinds.OPENER));
    }
}
