package dev.visnyk.cli;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import java.util.List;

/** What the process tells its caller. Where several apply, the first in the order of this list is told. */
enum ExitCode {
    BUG(70),
    USAGE(2),
    CONFIGURATION(3),
    DISK(6),
    TEMPLATE(4),
    NO_ARTICLE(5),
    FINDINGS(1),
    OK(0);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The exit code of a run with these findings; {@code failed} says that warnings count too. */
    static ExitCode of(List<Diagnostic> findings, boolean failed) {
        ExitCode worst = failed ? FINDINGS : OK;
        for (Diagnostic finding : findings) {
            if (finding.isError()) {
                ExitCode code = of(finding.rule().area());
                worst = code.compareTo(worst) < 0 ? code : worst;
            }
        }
        return worst;
    }

    private static ExitCode of(Rule.Area area) {
        return switch (area) {
            case BUG -> BUG;
            case USAGE -> USAGE;
            case CONFIGURATION -> CONFIGURATION;
            case DISK -> DISK;
            case TEMPLATE -> TEMPLATE;
            case NO_ARTICLE -> NO_ARTICLE;
            case CONTENT -> FINDINGS;
        };
    }
}
