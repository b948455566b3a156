package dev.visnyk.i18n;

import java.util.Comparator;

/**
 * Puts names and titles in the order of a language's readers. Ukrainian and Russian follow their alphabets (ґ after г, є
 * after е, ь before ю; ё counts as е until all else is equal), with Cyrillic before Latin; English and any other language
 * put Latin first, accents aside. Spaces come before digits, digits before letters.
 *
 * <p>The comparators look at letters first, then accents, then case (lower first); apostrophes and hyphens count only
 * when all that is equal, as in мята and м’ята. They return 0 only for equal strings, are thread-safe, and do not depend
 * on the JVM's locale.
 */
public final class Collation {
    private Collation() {}

    /** The order of a language, by BCP 47 tag; never fails. */
    public static Comparator<String> forTag(String bcp47) {
        return switch (LanguageTag.base(bcp47)) {
            case "uk", "ru", "be", "bg", "mk", "sr" -> CollationOrder.CYRILLIC_FIRST;
            default -> CollationOrder.LATIN_FIRST;
        };
    }
}
