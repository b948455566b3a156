package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.util.Arrays;

/**
 * Survives a bug in a rule: what it throws becomes a finding that names the rule and the file before it, and whoever applied it goes
 * on with the others. The only place but the command line's own that catches what no contract names.
 */
final class Guard {
    private Guard() {}

    /** Applies a rule to a file, or to a folder for what it finds in all of them. */
    static void apply(Rule rule, String file, DiagnosticSink findings, Runnable check) {
        run("the rule " + rule.id(), file, findings, check);
    }

    /** Reads a file for all the rules. */
    static void read(String file, DiagnosticSink findings, Runnable reading) {
        run("the second reading", file, findings, reading);
    }

    private static void run(String what, String file, DiagnosticSink findings, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            findings.report(
                    Rule.CHECK_FAILED,
                    SourcePosition.ofFile(file),
                    "%s failed here: %s at %s".formatted(what, firstLine(e), place(e)),
                    "a bug of ours: please report this line, with the file if you can; all the other rules were applied");
        }
    }

    private static String firstLine(Throwable failure) {
        return failure.toString().lines().findFirst().orElse("");
    }

    /** Where in our own code it was thrown, or was passed on to whoever threw it. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.visnyk."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }
}
