package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a check.
 *
 * @param config the site's configuration, as far as it could be understood
 * @param findings what a newsroom is told, sorted
 * @param excepted what it is not told since a text asks for an exception, sorted
 * @param off what it is not told since the rule is off, sorted
 */
public record CheckResult(
        SiteConfig config, List<Diagnostic> findings, List<ExceptedFinding> excepted, List<Diagnostic> off) {
    public CheckResult {
        findings = List.copyOf(findings);
        excepted = List.copyOf(excepted);
        off = List.copyOf(off);
    }

    /**
     * A finding of which its text says why it is none.
     *
     * @param reason as the author wrote it
     */
    public record ExceptedFinding(Diagnostic finding, String reason) {}

    /** Sorts findings by whether they are told. */
    static CheckResult of(SiteConfig config, List<Diagnostic> found, Exceptions exceptions) {
        List<Diagnostic> told = new ArrayList<>();
        List<ExceptedFinding> excepted = new ArrayList<>();
        List<Diagnostic> off = new ArrayList<>();
        for (Diagnostic finding : found) {
            exceptions
                    .reason(finding)
                    .ifPresentOrElse(
                            reason -> excepted.add(new ExceptedFinding(finding, reason)),
                            () -> config.checks().apply(finding).ifPresentOrElse(told::add, () -> off.add(finding)));
        }
        return new CheckResult(config, told.stream().sorted().toList(), excepted, off);
    }
}
