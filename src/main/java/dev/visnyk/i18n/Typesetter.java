package dev.visnyk.i18n;

import dev.visnyk.binary.TextBuilder;

/** Typesets one block, piece by piece: finds the characters that need thought, and copies the rest as it is. */
final class Typesetter {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final TypographyRules rules;
    private final CharKinds kinds;
    private final TextWindow window = new TextWindow();
    private final AddressFinder addresses;
    private final NumberRules numbers;
    private final QuotationMarks marks;

    /**
     * Starts a block.
     *
     * @param whole whether the block comes in one piece, so that the end of the piece is known to be the end
     */
    Typesetter(TypographyRules rules, boolean whole) {
        this.rules = rules;
        this.kinds = rules.kinds();
        this.addresses = new AddressFinder(kinds, window);
        this.numbers = new NumberRules(rules, window);
        this.marks = new QuotationMarks(rules, window, whole);
    }

    void opaque() {
        window.object();
    }

    void append(char[] text, TextBuilder out) {
        window.open(text, out);
        addresses.reset();
        int copied = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (!kinds.is(c, CharKinds.STOP)
                    || (c == ' ' && isPlainSpace(text, i))
                    || (c == '.' && (i + 1 >= text.length || text[i + 1] != '.'))) {
                continue;
            }
            out.append(text, copied, i - copied);
            window.moveTo(i);
            int length = set(c, out);
            copied = i + length;
            i = copied - 1;
        }
        out.append(text, copied, text.length - copied);
        window.close();
    }

    /** Whether a space is sure to stay a space, by a glance at its neighbours. */
    private boolean isPlainSpace(char[] text, int i) {
        char before = i > 0 ? text[i - 1] : window.carried();
        return !kinds.is(before, CharKinds.BINDING) && (i + 1 >= text.length || !kinds.is(text[i + 1], CharKinds.DASH));
    }

    /** Writes one character that needs thought, or a run of them; returns how many it has read. */
    private int set(char c, TextBuilder out) {
        switch (c) {
            case ' ' -> out.append(bindsSpace() ? NO_BREAK_SPACE : ' ');
            case '\u202F' -> out.append(NO_BREAK_SPACE);
            case '-', '–', '—' -> {
                return setDash(c, out);
            }
            case '.' -> {
                return setDots(out);
            }
            case '"' -> out.append(marks.straight());
            case '\'', '`', '\u02BC', '\u2018', '\u2019' -> out.append(addresses.holds() ? c : marks.apostrophe(c));
            default -> {
                marks.remember(c);
                out.append(c);
            }
        }
        return 1;
    }

    private boolean bindsSpace() {
        char next = window.ahead(1);
        if (spacedDashLength(1) > 0 && (rules.slavic() || next != '—')) {
            return true;
        }
        char before = window.behind(1);
        int kind = kinds.of(before);
        if ((kind & CharKinds.SHORT_WORD) != 0) {
            return kinds.is(window.behind(2), CharKinds.SPACE | CharKinds.OPENER);
        }
        if ((kind & CharKinds.DIGIT) != 0) {
            return numbers.bindsNext();
        }
        if ((kind & CharKinds.DOT) != 0) {
            return Character.isUpperCase(next)
                    && Character.isUpperCase(window.behind(2))
                    && kinds.is(window.behind(3), CharKinds.SPACE | CharKinds.OPENER | CharKinds.DOT);
        }
        if (before == '—' && window.behind(2) == TextWindow.START) {
            return rules.slavic();
        }
        return (kind & CharKinds.NUMBER_SIGN) != 0;
    }

    private int setDash(char c, TextBuilder out) {
        int length = spacedDashLength(0);
        char before = window.behind(1);
        if (length > 0 && kinds.is(before, CharKinds.SPACE)) {
            out.append(rules.spacedDash(c));
            return length;
        }
        if (length > 0 && before == TextWindow.START && rules.slavic() && window.ahead(length) != TextWindow.END) {
            out.append('—');
            return length;
        }
        boolean range = c == '-' && numbers.isRange() && !addresses.holds();
        out.append(range ? '–' : c);
        return 1;
    }

    /** The length of the dash at this distance ahead, if it is one of at most two hyphens before a space; else 0. */
    private int spacedDashLength(int distance) {
        char c = window.ahead(distance);
        if (!kinds.is(c, CharKinds.DASH)) {
            return 0;
        }
        int length = c == '-' && window.ahead(distance + 1) == '-' ? 2 : 1;
        char after = window.ahead(distance + length);
        return after == TextWindow.END || kinds.is(after, CharKinds.SPACE) ? length : 0;
    }

    private int setDots(TextBuilder out) {
        int length = 1;
        while (window.ahead(length) == '.') {
            length++;
        }
        if (length == 3 && !addresses.holds()) {
            out.append('…');
        } else {
            out.append(".".repeat(length));
        }
        return length;
    }
}
