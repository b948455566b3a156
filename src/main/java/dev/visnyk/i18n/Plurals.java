package dev.visnyk.i18n;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses the plural category of a number: cardinal rules of CLDR 49 (supplemental/plurals.xml), for the official
 * languages of the European Union, Ukrainian, Russian, Arabic and Hebrew. A tag with a region takes its language's rules
 * (European Portuguese has its own); a language not listed has the one category {@code other}. Immutable.
 */
public final class Plurals {
    private final Function<PluralOperands, PluralCategory> rule;
    private final Set<PluralCategory> categories;

    Plurals(Function<PluralOperands, PluralCategory> rule, EnumSet<PluralCategory> categories) {
        this.rule = rule;
        this.categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    /** The rules of a language, by BCP 47 tag; never fails. */
    public static Plurals forTag(String bcp47) {
        return PluralRules.forTag(bcp47);
    }

    /** The category of a whole number; the sign does not matter. */
    public PluralCategory category(long n) {
        return rule.apply(PluralOperands.of(n));
    }

    /**
     * The category of a number as it is written: {@code 1} and {@code 1.0} may differ. Takes an optional sign, ASCII
     * digits and at most one point with digits on both sides.
     *
     * @throws IllegalArgumentException if the text is not such a number
     */
    public PluralCategory category(String decimal) {
        return rule.apply(PluralOperands.parse(decimal));
    }

    /** Every category that some whole or decimal number of the language has, in CLDR's order. */
    public Set<PluralCategory> categories() {
        return categories;
    }
}
