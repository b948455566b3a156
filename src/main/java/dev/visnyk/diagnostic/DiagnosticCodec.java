package dev.visnyk.diagnostic;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;

/** Findings as bytes. */
public final class DiagnosticCodec {
    private static final Rule[] RULES = Rule.values();
    private static final Severity[] SEVERITIES = Severity.values();

    private DiagnosticCodec() {}

    public static void write(Diagnostic finding, ByteWriter out) {
        SourcePosition position = finding.position();
        out.constant(finding.rule());
        out.constant(finding.severity());
        out.text(position.file());
        out.number(position.line());
        out.number(position.column());
        out.text(position.excerpt());
        out.number(position.caret());
        out.text(finding.message());
        out.optionalText(finding.hint());
    }

    public static Diagnostic read(ByteReader in) {
        Rule rule = in.constant(RULES);
        Severity severity = in.constant(SEVERITIES);
        SourcePosition position =
                new SourcePosition(in.text(), (int) in.number(), (int) in.number(), in.text(), (int) in.number());
        return new Diagnostic(rule, severity, position, in.text(), in.optionalText());
    }
}
