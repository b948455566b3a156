package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** A rule that a translation keeps or breaks, seen beside its original. Immutable; used by several threads. */
interface TranslationCheck {
    Rule rule();

    /** Reports, at a place in the translation, each way in which it breaks the rule. */
    void check(ReadText original, ReadText translation, DiagnosticSink findings);
}
