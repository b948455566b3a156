package dev.visnyk.i18n;

import java.util.Locale;
import java.util.Optional;

/** The plural categories of CLDR, in CLDR's order (UTS #35, part 3, "Language Plural Rules"). */
public enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private final String keyword = name().toLowerCase(Locale.ROOT);

    /** The category as CLDR and string files spell it: {@code one}. */
    public String keyword() {
        return keyword;
    }

    /** The category of a keyword, spelt exactly; empty for any other word. */
    public static Optional<PluralCategory> ofKeyword(String keyword) {
        for (PluralCategory category : values()) {
            if (category.keyword.equals(keyword)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
