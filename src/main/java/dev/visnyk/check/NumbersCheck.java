package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.util.List;
import java.util.Set;

/** A translation has the numbers of its original, and no others. */
final class NumbersCheck implements TranslationCheck {
    @Override
    public Rule rule() {
        return Rule.TRANSLATION_NUMBERS;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        List<Figure> expected = Facts.of(original).figures();
        List<Figure> actual = Facts.of(translation).figures();
        Differences differences = new Differences(original, translation);
        Set<String> actualKeys = Figure.keys(actual);
        for (Figure figure : expected) {
            if (figure.isRequired() && !isSaid(figure, actual, actualKeys)) {
                differences.missing(figure.passage(), figure.text());
            }
        }
        Set<String> expectedKeys = Figure.keys(expected);
        for (Figure figure : actual) {
            if (figure.isRequired() && !isSaid(figure, expected, expectedKeys)) {
                differences.surplus(figure.passage(), figure.start(), figure.text());
            }
        }
        differences.report(rule(), "correct the one that is wrong", findings);
    }

    private static boolean isSaid(Figure figure, List<Figure> others, Set<String> keys) {
        if (figure.isAmong(keys)) {
            return true;
        }
        for (Figure other : others) {
            if (figure.rounds(other)) {
                return true;
            }
        }
        return false;
    }
}
