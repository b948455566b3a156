package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.config.Imprint;
import dev.visnyk.config.MediaPolicy;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** With {@code policy: ua-media}, the imprint has what the law wants, whether or not it says that the outlet is registered. */
final class PolicyImprint implements SiteRule {
    private static final String LAW = UkrainianLaw.MEDIA + " wants it of registered media";

    @Override
    public Rule rule() {
        return Rule.POLICY_IMPRINT;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        MediaPolicy policy = subject.config().policy();
        Imprint imprint = subject.config().imprint();
        if (policy == null) {
            return;
        }
        if (imprint == null) {
            findings.report(rule(), policy.position(), "there is no imprint", LAW);
        } else if (!imprint.isRegistered()) { // else the build has reported it
            imprint.gaps(subject.config().languages())
                    .forEach(gap -> findings.report(rule(), imprint.position(), gap.message(), LAW));
        }
    }
}
