package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.config.MediaPolicy;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.Language;
import java.util.Optional;

/** With {@code policy: ua-media}, what is at {@code /} is in Ukrainian. */
final class PolicyRoot implements SiteRule {
    private static final String LAW = UkrainianLaw.LANGUAGE + ", wants the Ukrainian version to be loaded by default";

    @Override
    public Rule rule() {
        return Rule.POLICY_ROOT;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        MediaPolicy policy = subject.config().policy();
        if (policy == null) {
            return;
        }
        Optional<Language> ukrainian = UkrainianLaw.language(subject.config());
        Language root = subject.config().defaultLanguage();
        if (ukrainian.isEmpty()) {
            findings.report(
                    rule(), policy.position(), "no language of this site is Ukrainian", "add ua: {tag: uk}: " + LAW);
        } else if (!root.equals(ukrainian.get())) {
            findings.report(
                    rule(),
                    policy.rootPosition(),
                    "readers at / get \"%s\", not Ukrainian".formatted(root.key()),
                    "write default-language: %s: %s".formatted(ukrainian.get().key(), LAW));
        }
    }
}
