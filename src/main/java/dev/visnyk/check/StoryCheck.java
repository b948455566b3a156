package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/**
 * A rule that a story keeps or breaks, seen with all its texts. What it finds depends on nothing but what it is given, so that it
 * can be remembered. Immutable; used by several threads.
 */
interface StoryCheck {
    Rule rule();

    /** Reports each place where a story breaks the rule. */
    void check(ReadStory story, DiagnosticSink findings);
}
