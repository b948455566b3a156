package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** With {@code policy: ua-media}, no Ukrainian text comes later than the others. A rule of the house, not of any law. */
final class PolicyLater implements SiteRule {
    @Override
    public Rule rule() {
        return Rule.POLICY_LATER;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        if (subject.config().policy() == null) {
            return;
        }
        UkrainianLaw.language(subject.config()).ifPresent(ukrainian -> {
            for (Story story : subject.stories()) {
                story.in(ukrainian).ifPresent(text -> check(text, story, findings));
            }
        });
    }

    private void check(StoryText ukrainian, Story story, DiagnosticSink findings) {
        Instant date = ukrainian.date();
        story.texts().stream()
                .filter(text -> text.state() == TextState.SHOWN || text.state() == TextState.SCHEDULED)
                .filter(text ->
                        text.date() != null && date != null && text.date().isBefore(date))
                .min(Comparator.comparing(text -> Objects.requireNonNull(text.date())))
                .ifPresent(first -> findings.report(
                        rule(),
                        Places.in(ukrainian.file(), "date"),
                        "the Ukrainian text comes later than " + first.file(),
                        "publish both at once"));
    }
}
