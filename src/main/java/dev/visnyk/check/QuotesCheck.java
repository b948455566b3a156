package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** A translation quotes about as often as its original. */
final class QuotesCheck implements TranslationCheck {
    @Override
    public Rule rule() {
        return Rule.TRANSLATION_QUOTES;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        int expected = Quotations.count(original);
        int actual = Quotations.count(translation);
        if (isUnusual(expected, actual)) {
            findings.report(
                    rule(),
                    translation.passages().isEmpty()
                            ? translation.source().position(0)
                            : translation.position(translation.passages().get(0), 0),
                    "%d %s here, %d in the original"
                            .formatted(actual, actual == 1 ? "quotation" : "quotations", expected),
                    "look for one that was left out, merged or is not closed");
        }
    }

    /** Two are often merged or parted around "he said"; more than that, and more than a third, is unusual. */
    private static boolean isUnusual(int expected, int actual) {
        int difference = Math.abs(expected - actual);
        return difference > 2 && 3 * difference > Math.max(expected, actual);
    }
}
