package dev.visnyk.i18n;

/** Typography around numbers: ranges, groups of digits, units. */
final class NumberRules {
    private final TypographyRules rules;
    private final CharKinds kinds;
    private final TextWindow window;

    NumberRules(TypographyRules rules, TextWindow window) {
        this.rules = rules;
        this.kinds = rules.kinds();
        this.window = window;
    }

    /** Whether the space after a digit binds it to what follows: the next group of digits, a sign, a unit. */
    boolean bindsNext() {
        char next = window.ahead(1);
        if (isDigit(next)) {
            return rules.slavic() && beginsGroup() && endsGroup();
        }
        return next == '%' || next == '₴' || next == '€' || next == '$' || beginsUnit();
    }

    /** Whether the hyphen here stands between two whole numbers, and nothing else is joined to them. */
    boolean isRange() {
        return isDigit(window.behind(1)) && isDigit(window.ahead(1)) && isFirstOfRange() && isLastOfRange();
    }

    private boolean isFirstOfRange() {
        int group = digitsBehind(1);
        int length = group;
        while (isGroup(group) && kinds.is(window.behind(length + 1), CharKinds.SPACE)) {
            group = digitsBehind(length + 2);
            if (group == 0 || group > 3) {
                break;
            }
            length += 1 + group;
        }
        if (length > 1 && window.behind(length) == '0') {
            return false;
        }
        char before = window.behind(length + 1);
        if (kinds.is(before, CharKinds.SPACE)) {
            char earlier = window.behind(length + 2);
            return !isDigit(earlier) && earlier != ')';
        }
        return before == TextWindow.START
                || before == '('
                || before == '['
                || kinds.is(before, CharKinds.BEFORE_NUMBER)
                || isOpeningMark(before);
    }

    private boolean isLastOfRange() {
        int length = digitsAhead();
        if (length > 1 && window.ahead(1) == '0') {
            return false;
        }
        char after = window.ahead(length + 1);
        if (after == '.' || after == ',' || after == ':') {
            return !isDigit(window.ahead(length + 2));
        }
        return !Normalization.isLetter(after)
                && !kinds.is(after, CharKinds.DASH)
                && after != '/'
                && after != '_'
                && after != '+'
                && after != '='
                && !Normalization.isApostrophe(after);
    }

    private boolean isOpeningMark(char c) {
        return c == rules.outer().charAt(0) || c == rules.inner().charAt(0);
    }

    /** Whether the digits behind may be followed by a group of three: they are one to three, after a group or nothing. */
    private boolean beginsGroup() {
        int length = digitsBehind(1);
        char before = window.behind(length + 1);
        if (length > 3) {
            return false;
        }
        if (isGroup(length) && before == '\u00A0' && isDigit(window.behind(length + 2))) {
            return true;
        }
        return window.behind(length) != '0'
                && !Normalization.isLetter(before)
                && before != '.'
                && before != ','
                && before != '-';
    }

    private boolean endsGroup() {
        return isGroup(digitsAhead()) && !Normalization.isLetter(window.ahead(4));
    }

    private boolean isGroup(int length) {
        return length == 3;
    }

    private boolean beginsUnit() {
        int length = 0;
        while (length <= TypographyRules.LONGEST_UNIT && Normalization.isLetter(window.ahead(length + 1))) {
            length++;
        }
        char after = window.ahead(length + 1);
        if (length == 0
                || length > TypographyRules.LONGEST_UNIT
                || isDigit(after)
                || Normalization.isApostrophe(after)) {
            return false;
        }
        StringBuilder word = new StringBuilder(length);
        for (int i = 1; i <= length; i++) {
            word.append(window.ahead(i));
        }
        return rules.units().contains(word.toString());
    }

    /** How many digits were written before the nth character behind, it included. */
    private int digitsBehind(int n) {
        int length = 0;
        while (isDigit(window.behind(n + length))) {
            length++;
        }
        return length;
    }

    private int digitsAhead() {
        int length = 0;
        while (isDigit(window.ahead(1 + length))) {
            length++;
        }
        return length;
    }

    private boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
