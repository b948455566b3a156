package dev.visnyk.check;

import dev.visnyk.i18n.Normalization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of digits, read as the conventions of its language want: {@code 10,000} is ten thousand in English, and may be ten in
 * Ukrainian. Where a run can be read in several ways, all are given, the usual one first.
 *
 * @param values what it can mean; empty when it is no number, such as the version 1.2.3
 * @param parts its runs of digits
 * @param separators the marks between them
 */
record Numeral(List<BigDecimal> values, List<String> parts, String separators) {
    /** Reads what {@link Tokens} takes for a number. */
    static Numeral parse(String run, boolean hasDecimalPoint) {
        List<String> parts = new ArrayList<>(2);
        StringBuilder separators = new StringBuilder(2);
        int start = 0;
        for (int i = 0; i < run.length(); i++) {
            if (!Tokens.isDigit(run.charAt(i))) {
                parts.add(run.substring(start, i));
                separators.append(mark(run.charAt(i)));
                start = i + 1;
            }
        }
        parts.add(run.substring(start));
        return new Numeral(values(parts, separators.toString(), hasDecimalPoint), parts, separators.toString());
    }

    /** A separator; spaces and apostrophes of all kinds are one mark each. */
    private static char mark(char separator) {
        return Tokens.isBlank(separator) ? ' ' : Normalization.isApostrophe(separator) ? '\'' : separator;
    }

    private static List<BigDecimal> values(List<String> parts, String separators, boolean hasDecimalPoint) {
        int last = separators.length() - 1;
        if (last < 0) {
            return List.of(new BigDecimal(parts.get(0)));
        }
        char mark = separators.charAt(last);
        boolean canBeWhole = mark != ':' && isGrouped(parts, separators, last + 1);
        boolean canBeDecimal = (mark == '.' || mark == ',') && isGrouped(parts, separators, last);
        if (!canBeDecimal) {
            return canBeWhole ? List.of(whole(parts)) : List.of();
        }
        BigDecimal decimal = new BigDecimal(String.join("", parts.subList(0, last + 1)) + "." + parts.get(last + 1));
        if (!canBeWhole) {
            return List.of(decimal);
        }
        if (last > 0) {
            // 1,234,567 has two marks of one kind, 1.234,567 a mark of its own before the decimals.
            return separators.charAt(last - 1) == mark ? List.of(whole(parts)) : List.of(decimal);
        }
        if (hasDecimalPoint) {
            return List.of(mark == '.' ? decimal : whole(parts));
        }
        return mark == ',' ? List.of(decimal, whole(parts)) : List.of(whole(parts), decimal);
    }

    /** Whether the first separators part groups of three digits, all with the same mark. */
    private static boolean isGrouped(List<String> parts, String separators, int count) {
        for (int i = 0; i < count; i++) {
            boolean isSame = separators.charAt(i) == separators.charAt(0);
            if (!isSame || separators.charAt(i) == ':' || parts.get(i + 1).length() != 3) {
                return false;
            }
        }
        return count == 0 || (parts.get(0).length() <= 3 && parts.get(0).charAt(0) != '0');
    }

    private static BigDecimal whole(List<String> parts) {
        return new BigDecimal(String.join("", parts));
    }

    /** Hours and minutes, as minutes; 6.30 may be a time too. */
    @Nullable
    Integer minutes() {
        if (!separators.equals(":") && !separators.equals(".")) {
            return null;
        }
        int hours = part(0);
        int minutes = part(1);
        return parts.get(1).length() == 2 && hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60
                ? 60 * hours + minutes
                : null;
    }

    /** A part as a small number; -1 when it is longer than a year. */
    int part(int index) {
        return parts.get(index).length() <= 4 ? Integer.parseInt(parts.get(index)) : -1;
    }

    /** A whole number without any mark, of at most four digits, else -1. */
    int plain() {
        return parts.size() == 1 ? part(0) : -1;
    }

    int digits() {
        return parts.stream().mapToInt(String::length).sum();
    }
}
