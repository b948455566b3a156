package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.util.List;
import java.util.Set;

/** A translation has the days of its original, and no others; a day may be said without its month. */
final class TranslatedDates implements TranslationCheck {
    @Override
    public Rule rule() {
        return Rule.TRANSLATION_DATES;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        List<Day> expected = original.facts().days();
        List<Day> actual = translation.facts().days();
        Differences differences = new Differences(original, translation);
        for (Day day : unsaid(expected, actual, translation)) {
            differences.missing(day.passage(), day.text());
        }
        for (Day day : unsaid(actual, expected, original)) {
            differences.surplus(day.passage(), day.start(), day.text());
        }
        differences.report(rule(), "correct the one that is wrong", findings);
    }

    private static List<Day> unsaid(List<Day> days, List<Day> others, ReadText other) {
        List<Day> unsaid = days.stream().filter(it -> !it.isAmong(others)).toList();
        if (unsaid.isEmpty()) {
            return unsaid;
        }
        List<Figure> bare = other.facts().figures().stream()
                .filter(it -> it.weight() != Figure.Weight.OF_DAY)
                .toList();
        Set<String> keys = Figure.keys(bare);
        return unsaid.stream()
                .filter(it -> !keys.contains(Integer.toString(it.day())))
                .toList();
    }
}
