package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule that the site as a whole keeps or breaks, at the moment at which it is shown. Asked every time, so it reads no file
 * before it has something to say of it. Immutable.
 */
interface SiteRule {
    Rule rule();

    /** Reports each place where the site breaks the rule. */
    void check(Subject subject, DiagnosticSink findings);

    /** When it will find something else although nothing has changed but the time; empty for never. */
    default Optional<Instant> due(Subject subject) {
        return Optional.empty();
    }
}
