package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.util.List;
import java.util.Set;

/** A translation has the days of its original, and no others; a day may be said without its month. */
final class DatesCheck implements TranslationCheck {
    @Override
    public Rule rule() {
        return Rule.TRANSLATION_DATES;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        Facts expected = Facts.of(original);
        Facts actual = Facts.of(translation);
        Differences differences = new Differences(original, translation);
        for (Day day : expected.days()) {
            if (!isSaid(day, actual)) {
                differences.missing(day.passage(), day.text());
            }
        }
        for (Day day : actual.days()) {
            if (!isSaid(day, expected)) {
                differences.surplus(day.passage(), day.start(), day.text());
            }
        }
        differences.report(rule(), "correct the one that is wrong", findings);
    }

    private static boolean isSaid(Day day, Facts other) {
        return day.isAmong(other.days()) || isSaidAlone(day, other.figures());
    }

    private static boolean isSaidAlone(Day day, List<Figure> figures) {
        Set<String> keys = Set.of(Integer.toString(day.day()));
        return figures.stream().anyMatch(figure -> figure.weight() != Figure.Weight.OF_DAY && figure.isAmong(keys));
    }
}
