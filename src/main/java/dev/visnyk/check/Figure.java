package dev.visnyk.check;

import dev.visnyk.check.Units.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param passage the index of its passage in the text
 * @param start where it begins in the passage
 * @param text as it is written
 * @param weight whether a translation must have it
 * @param measure the system of its unit
 * @param value what it most probably means
 * @param keys all that it can mean; two numbers are the same if they share a key
 */
record Figure(int passage, int start, String text, Weight weight, Measure measure, BigDecimal value, Set<String> keys) {
    /** How much a number counts. */
    enum Weight {
        /** A fact: one of at least two digits, or with a scale, percent or currency. */
        REQUIRED,
        /** A small number, a word or a part of a name, which others may leave out or write otherwise. */
        OPTIONAL,
        /** A part of a day, for which the rule of days stands. */
        OF_DAY
    }

    boolean isRequired() {
        return weight == Weight.REQUIRED;
    }

    boolean isOfOtherSystem(Figure other) {
        return measure != other.measure && measure != Measure.NONE && other.measure != Measure.NONE;
    }

    /** Whether one of a text's numbers means this. */
    boolean isAmong(Set<String> others) {
        for (String key : keys) {
            if (others.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is the other in round figures: 12.3 million and 12 million, but not 2020 and 2024. */
    boolean rounds(Figure other) {
        return isRoundOf(value, other.value) || isRoundOf(other.value, value);
    }

    private static boolean isRoundOf(BigDecimal round, BigDecimal exact) {
        int digits = round.stripTrailingZeros().precision();
        boolean isCoarser = digits < exact.stripTrailingZeros().precision();
        boolean isFine = exact.compareTo(BigDecimal.valueOf(10_000)) >= 0
                || exact.stripTrailingZeros().scale() > 0;
        return isCoarser && isFine && exact.round(new MathContext(digits)).compareTo(round) == 0;
    }

    /** The keys of numbers together. */
    static Set<String> keys(List<Figure> figures) {
        Set<String> keys = new HashSet<>();
        for (Figure figure : figures) {
            keys.addAll(figure.keys);
        }
        return keys;
    }
}
