package dev.visnyk.i18n;

/**
 * The operands that plural rules ask of a number's absolute value (UTS #35, part 3, "Plural Operand Meanings"). Numbers
 * of more than 18 digits keep their last 18, with a digit in front, which no rule can tell from the number itself.
 *
 * @param i the whole part
 * @param v how many decimals are visible, trailing zeros included
 * @param f the visible decimals as a number, trailing zeros included
 * @param t the visible decimals as a number, without trailing zeros
 */
record PluralOperands(long i, int v, long f, long t) {
    private static final int LONGEST = 18;
    private static final long LIMIT = 1_000_000_000_000_000_000L;

    static PluralOperands of(long number) {
        long rest = Math.abs(number % LIMIT);
        return new PluralOperands(number > -LIMIT && number < LIMIT ? rest : LIMIT + rest, 0, 0, 0);
    }

    /** Reads {@code [+-]digits[.digits]} in ASCII digits; throws IllegalArgumentException for anything else. */
    static PluralOperands parse(String decimal) {
        int start = decimal.startsWith("-") || decimal.startsWith("+") ? 1 : 0;
        int point = decimal.indexOf('.', start);
        if (point < 0) {
            return new PluralOperands(digits(decimal, start, decimal.length()), 0, 0, 0);
        }
        int significant = decimal.length();
        while (significant > point + 1 && decimal.charAt(significant - 1) == '0') {
            significant--;
        }
        return new PluralOperands(
                digits(decimal, start, point),
                decimal.length() - point - 1,
                digits(decimal, point + 1, decimal.length()),
                significant == point + 1 ? 0 : digits(decimal, point + 1, significant));
    }

    /** Whether the value is whole, however many zeros follow its point. */
    boolean whole() {
        return t == 0;
    }

    /** Whether the value is exactly this number: {@code n = x}. */
    boolean is(long x) {
        return whole() && i == x;
    }

    /** Whether the value is whole and its remainder lies in a range, both ends included: {@code n % divisor = a..b}. */
    boolean remainder(int divisor, long a, long b) {
        return whole() && within(i % divisor, a, b);
    }

    /** Whether the number is written without decimals, and its remainder lies in a range: {@code v = 0 and i % …}. */
    boolean plainRemainder(int divisor, long a, long b) {
        return v == 0 && within(i % divisor, a, b);
    }

    /** Whether the number is written without decimals and lies in a range: {@code v = 0 and i = a..b}. */
    boolean plain(long a, long b) {
        return v == 0 && within(i, a, b);
    }

    /** Whether the remainder of the visible decimals lies in a range: {@code f % divisor = a..b}. */
    boolean decimals(int divisor, long a, long b) {
        return within(f % divisor, a, b);
    }

    private static boolean within(long value, long a, long b) {
        return value >= a && value <= b;
    }

    private static long digits(String decimal, int from, int to) {
        if (from == to) {
            throw new IllegalArgumentException("not a decimal number: \"" + decimal + "\"");
        }
        long value = 0;
        boolean more = false;
        for (int at = from; at < to; at++) {
            char c = decimal.charAt(at);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("not a decimal number: \"" + decimal + "\"");
            }
            if (at < to - LONGEST) {
                more |= c != '0';
            } else {
                value = value * 10 + (c - '0');
            }
        }
        return more ? LIMIT + value : value;
    }
}
