package dev.visnyk.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times the templates of one page. Only one of them runs at a time: the others wait for what they include. */
final class TemplateTimer {
    private final Map<String, Tally> tallies = new HashMap<>();
    private @Nullable Span running;

    /** A part of a template that is rendered by itself. */
    enum Part {
        ROOT,
        /** Of a template that is being used already, be it only to extend another one. */
        BLOCK,
        MACRO
    }

    /** What a page has spent on a template. */
    private static final class Tally {
        private int uses;
        private long total;
        private long own;
        private long use;
        private long longest;
    }

    /** A part of a template from its begin to its end. */
    static final class Span {
        private final Tally tally;
        private final @Nullable Span outer;
        private final long start = System.nanoTime();
        private long included;

        private Span(Tally tally, @Nullable Span outer) {
            this.tally = tally;
            this.outer = outer;
        }

        /** Whether a part of the same template waits for this one, so that this time is in that one's. */
        private boolean isInItself() {
            Span waiting = outer;
            while (waiting != null && waiting.tally != tally) {
                waiting = waiting.outer;
            }
            return waiting != null;
        }
    }

    Span begin(String template, Part part) {
        Tally tally = tallies.computeIfAbsent(template, name -> new Tally());
        boolean isOfAnother = running == null || running.tally != tally;
        if (part == Part.ROOT || (part == Part.MACRO && isOfAnother)) {
            tally.uses++;
            tally.use = 0;
        }
        running = new Span(tally, running);
        return running;
    }

    /** Ends a part, and with it any part inside that an error kept from being ended. */
    void end(Span span) {
        long elapsed = System.nanoTime() - span.start;
        running = span.outer;
        if (span.outer != null) {
            span.outer.included += elapsed;
        }
        Tally tally = span.tally;
        tally.own += elapsed - span.included;
        if (!span.isInItself()) {
            tally.total += elapsed;
            tally.use += elapsed;
            tally.longest = Math.max(tally.longest, tally.use);
        }
    }

    List<TemplateMetrics.Row> rows() {
        return tallies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TemplateMetrics.Row row(String template, Tally tally) {
        return new TemplateMetrics.Row(template, tally.uses, tally.total, tally.own, tally.longest);
    }
}
