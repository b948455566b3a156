package dev.visnyk.check;

import dev.visnyk.check.Units.Measure;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A number while what stands around it is still being read. */
final class FigureDraft {
    final int first;
    final List<BigDecimal> values;
    final Set<String> keys = new LinkedHashSet<>();
    int last;
    BigDecimal scale = BigDecimal.ONE;
    Measure measure = Measure.NONE;
    boolean required;

    /** Whether it may be a year of which only the last two digits are written. */
    boolean isShortYear;

    /** Begins at a token, whose possible values are given. */
    FigureDraft(int at, List<BigDecimal> values) {
        this.first = at;
        this.last = at;
        this.values = values;
        values.forEach(value -> keys.add(key(value)));
    }

    /** Lets the number mean as many times as much, too. */
    void multiply(BigDecimal by) {
        values.forEach(value -> keys.add(key(value.multiply(by))));
    }

    /** Lets a number of two digits mean a year of this century or the last one, too. */
    void shortYear() {
        isShortYear = true;
        int year = values.get(0).intValue();
        keys.add(Integer.toString(1900 + year));
        keys.add(Integer.toString(2000 + year));
    }

    /** What the number most probably means. */
    BigDecimal value() {
        return values.isEmpty() ? BigDecimal.ZERO : values.get(0).multiply(scale);
    }

    /** The key of a value: the same for 2, 2.0 and 2.00. */
    static String key(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
