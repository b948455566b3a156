package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.util.List;
import java.util.Set;

/** A translation has the numbers of its original, and no others. */
final class TranslatedNumbers implements TranslationCheck {
    @Override
    public Rule rule() {
        return Rule.TRANSLATION_NUMBERS;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        List<Figure> expected = original.facts().figures();
        List<Figure> actual = translation.facts().figures();
        List<Figure> missing = unsaid(expected, actual);
        List<Figure> surplus = unsaid(actual, expected);
        Differences differences = new Differences(original, translation);
        for (Figure figure : missing) {
            if (figure.isRequired() && !isConverted(figure, surplus, expected)) {
                differences.missing(figure.passage(), figure.text());
            }
        }
        for (Figure figure : surplus) {
            if (figure.isRequired() && !isConverted(figure, missing, actual)) {
                differences.surplus(figure.passage(), figure.start(), figure.text());
            }
        }
        differences.report(rule(), "correct the one that is wrong", findings);
    }

    /** The numbers that the other text lacks or, being small, may have by chance. */
    private static List<Figure> unsaid(List<Figure> figures, List<Figure> others) {
        Set<String> keys = Figure.keys(others);
        return figures.stream()
                .filter(it -> !it.isRequired() || !isSaid(it, others, keys))
                .toList();
    }

    /**
     * Whether the other system of measures explains a number: 85 miles of the original are 137 km, or one text gives both and
     * the other has enough of one.
     */
    private static boolean isConverted(Figure figure, List<Figure> unsaidThere, List<Figure> here) {
        return unsaidThere.stream().anyMatch(it -> it.isOfOtherSystem(figure))
                || here.stream().anyMatch(it -> it.passage() == figure.passage() && it.isOfOtherSystem(figure));
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
