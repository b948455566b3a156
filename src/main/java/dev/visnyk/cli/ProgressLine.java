package dev.visnyk.cli;

import dev.visnyk.build.Progress;
import java.io.PrintStream;

/** One line on a terminal that says how far a build has come; redrawn at most fifty times. */
final class ProgressLine implements Progress {
    private static final int STEPS = 50;

    private final PrintStream err;
    private int drawn = -1;

    ProgressLine(PrintStream err) {
        this.err = err;
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
            err.print("\r  %d of %d files".formatted(done, total));
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
