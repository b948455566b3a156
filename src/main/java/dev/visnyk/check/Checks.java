package dev.visnyk.check;

import java.util.List;

/** Every rule that a second reader applies. A new one is written as a class of its own, and named here. */
final class Checks {
    static final List<TextCheck> OF_TEXTS = List.of(
            new MixedScript(),
            new ForeignLetters(),
            new Apostrophes(),
            new Quotes(),
            new Spaces(),
            new OtherLanguage());

    static final List<TranslationCheck> OF_TRANSLATIONS = List.of();

    private Checks() {}
}
