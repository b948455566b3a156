package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What differs between an original and a translation: the first five are told one by one, the rest counted. */
final class Differences {
    private static final int MOST = 5;

    private final ReadText translation;
    private final Counterparts counterparts;
    private final List<Difference> missing = new ArrayList<>();
    private final List<Difference> surplus = new ArrayList<>();

    Differences(ReadText original, ReadText translation) {
        this.translation = translation;
        this.counterparts = new Counterparts(original, translation);
    }

    /** One thing that one of the two says. */
    private record Difference(int passage, int start, String text, String message) {
        boolean isSame(String other) {
            return text.equals(other);
        }
    }

    /** Takes what a passage of the original says, and the translation doesn't. */
    void missing(int passage, String text) {
        if (missing.stream().noneMatch(it -> it.isSame(text))) {
            missing.add(
                    new Difference(counterparts.of(passage), 0, text, "\"" + text + "\" of the original is missing"));
        }
    }

    /** Takes what the translation says at a place, and the original doesn't. */
    void surplus(int passage, int start, String text) {
        if (surplus.stream().noneMatch(it -> it.isSame(text))) {
            surplus.add(new Difference(passage, start, text, "\"" + text + "\" is not in the original"));
        }
    }

    /** Reports all; what is missing where something else stands instead is one finding with it. */
    void report(Rule rule, String hint, DiagnosticSink findings) {
        List<Difference> all = new ArrayList<>(surplus);
        for (Difference absent : missing) {
            int instead = all.size();
            for (int i = 0; i < all.size() && instead == all.size(); i++) {
                if (surplus.contains(all.get(i)) && all.get(i).passage() == absent.passage()) {
                    instead = i;
                }
            }
            if (instead == all.size()) {
                all.add(absent);
            } else {
                Difference other = all.get(instead);
                String message = "\"%s\" stands where the original has \"%s\"".formatted(other.text(), absent.text());
                all.set(instead, new Difference(other.passage(), other.start(), other.text(), message));
            }
        }
        all.sort(Comparator.comparingInt(Difference::passage).thenComparingInt(Difference::start));
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            findings.report(rule, position(all.get(i)), all.get(i).message(), hint);
        }
        if (all.size() > MOST) {
            findings.report(rule, position(all.get(MOST)), "and " + (all.size() - MOST) + " more", hint);
        }
    }

    private SourcePosition position(Difference difference) {
        if (difference.passage() < 0) {
            return translation.source().position(0);
        }
        Passage passage = translation.passages().get(difference.passage());
        return translation.position(passage, difference.start());
    }
}
