package dev.visnyk.cli;

import dev.visnyk.build.Progress;
import java.io.PrintStream;

/** One line on a terminal that says how far a command has come; redrawn at most fifty times. */
final class ProgressLine implements Progress {
    private static final int STEPS = 50;

    private final PrintStream err;
    private final String things;
    private int drawn = -1;

    /** A line that counts things, such as files. */
    ProgressLine(PrintStream err, String things) {
        this.err = err;
        this.things = things;
    }

    @Override
    public void rendered(int done, int total) {
        int step = (int) ((long) done * STEPS / total);
        if (step != drawn) {
            draw(step, done, total);
        }
    }

    private synchronized void draw(int step, int done, int total) {
        if (step > drawn) {
            drawn = step;
            err.print("\r%-40s".formatted("  %d of %d %s".formatted(done, total, things)));
            err.flush();
        }
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (drawn >= 0) {
            err.print("\r" + " ".repeat(40) + "\r");
            err.flush();
        }
    }
}
