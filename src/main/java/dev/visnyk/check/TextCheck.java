package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** A rule that one text keeps or breaks. Immutable; used by several threads. */
interface TextCheck {
    Rule rule();

    /** Reports each place where a text breaks the rule. */
    void check(ReadText text, DiagnosticSink findings);
}
