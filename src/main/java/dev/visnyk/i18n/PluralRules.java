package dev.visnyk.i18n;

import static dev.visnyk.i18n.PluralCategory.FEW;
import static dev.visnyk.i18n.PluralCategory.MANY;
import static dev.visnyk.i18n.PluralCategory.ONE;
import static dev.visnyk.i18n.PluralCategory.OTHER;
import static dev.visnyk.i18n.PluralCategory.TWO;
import static dev.visnyk.i18n.PluralCategory.ZERO;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The table of plural rules: CLDR 49, supplemental/plurals.xml. */
final class PluralRules {
    private static final Plurals NONE = new Plurals(n -> OTHER, EnumSet.of(OTHER));
    private static final Plurals EUROPEAN_PORTUGUESE = romance(n -> n.plain(1, 1));
    private static final Map<String, Plurals> TABLE = table();

    private PluralRules() {}

    static Plurals forTag(String tag) {
        String base = LanguageTag.base(tag);
        if (base.equals("pt") && tag.toUpperCase(Locale.ROOT).replace('_', '-').startsWith("PT-PT")) {
            return EUROPEAN_PORTUGUESE;
        }
        return TABLE.getOrDefault(base, NONE);
    }

    private static Map<String, Plurals> table() {
        Map<String, Plurals> table = new HashMap<>();
        for (String tag : new String[] {"de", "en", "et", "fi", "nl", "sv"}) {
            table.put(tag, singular(n -> n.plain(1, 1)));
        }
        for (String tag : new String[] {"bg", "el", "hu"}) {
            table.put(tag, singular(n -> n.is(1)));
        }
        table.put("da", singular(n -> n.is(1) || (!n.whole() && n.i() <= 1)));
        table.put("es", romance(n -> n.is(1)));
        table.put("fr", romance(n -> n.i() <= 1));
        table.put("it", romance(n -> n.plain(1, 1)));
        table.put("pt", romance(n -> n.i() <= 1));
        for (String tag : new String[] {"cs", "sk"}) {
            table.put(tag, new Plurals(PluralRules::czech, EnumSet.of(ONE, FEW, MANY, OTHER)));
        }
        for (String tag : new String[] {"ru", "uk"}) {
            table.put(tag, new Plurals(PluralRules::eastSlavic, EnumSet.of(ONE, FEW, MANY, OTHER)));
        }
        table.put("ar", new Plurals(PluralRules::arabic, EnumSet.allOf(PluralCategory.class)));
        table.put("ga", new Plurals(PluralRules::irish, EnumSet.of(ONE, TWO, FEW, MANY, OTHER)));
        table.put("he", new Plurals(PluralRules::hebrew, EnumSet.of(ONE, TWO, OTHER)));
        table.put("hr", new Plurals(PluralRules::croatian, EnumSet.of(ONE, FEW, OTHER)));
        table.put("lt", new Plurals(PluralRules::lithuanian, EnumSet.of(ONE, FEW, MANY, OTHER)));
        table.put("lv", new Plurals(PluralRules::latvian, EnumSet.of(ZERO, ONE, OTHER)));
        table.put("mt", new Plurals(PluralRules::maltese, EnumSet.of(ONE, TWO, FEW, MANY, OTHER)));
        table.put("pl", new Plurals(PluralRules::polish, EnumSet.of(ONE, FEW, MANY, OTHER)));
        table.put("ro", new Plurals(PluralRules::romanian, EnumSet.of(ONE, FEW, OTHER)));
        table.put("sl", new Plurals(PluralRules::slovenian, EnumSet.of(ONE, TWO, FEW, OTHER)));
        return Map.copyOf(table);
    }

    private static Plurals singular(Function<PluralOperands, Boolean> one) {
        return new Plurals(n -> one.apply(n) ? ONE : OTHER, EnumSet.of(ONE, OTHER));
    }

    /** The Romance languages count whole millions apart: "un million de". */
    private static Plurals romance(Function<PluralOperands, Boolean> one) {
        return new Plurals(
                n -> one.apply(n) ? ONE : n.i() != 0 && n.plainRemainder(1_000_000, 0, 0) ? MANY : OTHER,
                EnumSet.of(ONE, MANY, OTHER));
    }

    private static PluralCategory eastSlavic(PluralOperands n) {
        if (n.v() != 0) {
            return OTHER;
        }
        if (n.plainRemainder(100, 11, 14)) {
            return MANY;
        }
        return n.plainRemainder(10, 1, 1) ? ONE : n.plainRemainder(10, 2, 4) ? FEW : MANY;
    }

    private static PluralCategory polish(PluralOperands n) {
        if (n.v() != 0) {
            return OTHER;
        }
        boolean few = n.plainRemainder(10, 2, 4) && !n.plainRemainder(100, 12, 14);
        return n.plain(1, 1) ? ONE : few ? FEW : MANY;
    }

    private static PluralCategory czech(PluralOperands n) {
        return n.plain(1, 1) ? ONE : n.plain(2, 4) ? FEW : n.v() != 0 ? MANY : OTHER;
    }

    private static PluralCategory croatian(PluralOperands n) {
        boolean one = n.plainRemainder(10, 1, 1) && !n.plainRemainder(100, 11, 11);
        boolean few = n.plainRemainder(10, 2, 4) && !n.plainRemainder(100, 12, 14);
        boolean decimalOne = n.decimals(10, 1, 1) && !n.decimals(100, 11, 11);
        boolean decimalFew = n.decimals(10, 2, 4) && !n.decimals(100, 12, 14);
        return one || decimalOne ? ONE : few || decimalFew ? FEW : OTHER;
    }

    private static PluralCategory slovenian(PluralOperands n) {
        if (n.v() != 0) {
            return FEW;
        }
        return n.plainRemainder(100, 1, 1)
                ? ONE
                : n.plainRemainder(100, 2, 2) ? TWO : n.plainRemainder(100, 3, 4) ? FEW : OTHER;
    }

    private static PluralCategory lithuanian(PluralOperands n) {
        boolean teen = n.remainder(100, 11, 19);
        if (n.remainder(10, 1, 1) && !teen) {
            return ONE;
        }
        return n.remainder(10, 2, 9) && !teen ? FEW : n.f() != 0 ? MANY : OTHER;
    }

    private static PluralCategory latvian(PluralOperands n) {
        if (n.remainder(10, 0, 0) || n.remainder(100, 11, 19) || (n.v() == 2 && n.decimals(100, 11, 19))) {
            return ZERO;
        }
        boolean one = n.remainder(10, 1, 1) && !n.remainder(100, 11, 11);
        boolean decimalOne = n.decimals(10, 1, 1) && !(n.v() == 2 && n.decimals(100, 11, 11));
        return one || decimalOne ? ONE : OTHER;
    }

    private static PluralCategory romanian(PluralOperands n) {
        return n.plain(1, 1) ? ONE : n.v() != 0 || n.is(0) || n.remainder(100, 1, 19) ? FEW : OTHER;
    }

    private static PluralCategory irish(PluralOperands n) {
        if (!n.whole() || n.is(0) || n.i() > 10) {
            return OTHER;
        }
        return n.is(1) ? ONE : n.is(2) ? TWO : n.i() <= 6 ? FEW : MANY;
    }

    private static PluralCategory maltese(PluralOperands n) {
        if (n.is(1)) {
            return ONE;
        }
        if (n.is(2)) {
            return TWO;
        }
        return n.is(0) || n.remainder(100, 3, 10) ? FEW : n.remainder(100, 11, 19) ? MANY : OTHER;
    }

    private static PluralCategory arabic(PluralOperands n) {
        if (n.whole() && n.i() <= 2) {
            return n.is(0) ? ZERO : n.is(1) ? ONE : TWO;
        }
        return n.remainder(100, 3, 10) ? FEW : n.remainder(100, 11, 99) ? MANY : OTHER;
    }

    private static PluralCategory hebrew(PluralOperands n) {
        boolean one = n.plain(1, 1) || (n.i() == 0 && n.v() != 0);
        return one ? ONE : n.plain(2, 2) ? TWO : OTHER;
    }
}
