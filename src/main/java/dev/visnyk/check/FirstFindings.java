package dev.visnyk.check;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.markdown.Passage;
import java.util.ArrayList;
import java.util.List;

/** The findings of one rule in one text: the first few in full, and the number of the others with the last of them. */
final class FirstFindings {
    private static final int SHOWN = 5;

    private final Rule rule;
    private final ReadText text;
    private final List<Finding> shown = new ArrayList<>();
    private int others;

    FirstFindings(Rule rule, ReadText text) {
        this.rule = rule;
        this.text = text;
    }

    /** Notes a finding about the character at an index of a passage. */
    void add(Passage passage, int index, String message, String hint) {
        if (shown.size() < SHOWN) {
            shown.add(new Finding(passage, index, message, hint));
        } else {
            others++;
        }
    }

    void report(DiagnosticSink findings) {
        for (int i = 0; i < shown.size(); i++) {
            Finding it = shown.get(i);
            String more = others > 0 && i == SHOWN - 1 ? " (and " + others + " more in this text)" : "";
            findings.report(Diagnostic.of(rule, text.position(it.passage, it.index), it.message + more)
                    .withHint(it.hint));
        }
    }

    private record Finding(Passage passage, int index, String message, String hint) {}
}
