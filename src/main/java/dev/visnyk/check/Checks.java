package dev.visnyk.check;

import java.util.List;

/** Every rule that a second reader applies. A new one is written as a class of its own, and named here. */
final class Checks {
    static final List<TextCheck> OF_TEXTS = List.of();

    static final List<TranslationCheck> OF_TRANSLATIONS =
            List.of(new NumbersCheck(), new DatesCheck(), new QuotesCheck());

    private Checks() {}
}
