package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** A translation quotes about as often as its original. */
final class TranslatedQuotes implements TranslationCheck {
    @Override
    public Rule rule() {
        return Rule.TRANSLATION_QUOTES;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        Quotations.Count expected = original.facts().quotations();
        Quotations.Count actual = translation.facts().quotations();
        if (isUnusual(expected, actual)) {
            findings.report(
                    rule(),
                    translation.passages().isEmpty()
                            ? translation.source().position(0)
                            : translation.position(translation.passages().get(0), 0),
                    "%d %s here, %d in the original"
                            .formatted(
                                    actual.quotations(),
                                    actual.quotations() == 1 ? "quotation" : "quotations",
                                    expected.quotations()),
                    "look for one that was left out, merged or is not closed");
        }
    }

    /** Quotations are often merged or parted around "he said", and titles are quoted in some languages only. */
    private static boolean isUnusual(Quotations.Count expected, Quotations.Count actual) {
        int difference = Math.abs(expected.quotations() - actual.quotations());
        int words = Math.abs(expected.words() - actual.words());
        return difference > 1 && words > 12 && 2 * words > Math.max(expected.words(), actual.words());
    }
}
