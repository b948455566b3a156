package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import java.util.List;
import java.util.stream.Collectors;

/** With {@code policy: ua-media}, what readers see in any language they see in Ukrainian too: every story, every page. */
final class PolicyMissing implements SiteRule {
    @Override
    public Rule rule() {
        return Rule.POLICY_MISSING;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        if (subject.config().policy() == null) {
            return;
        }
        UkrainianLaw.language(subject.config()).ifPresent(ukrainian -> {
            subject.stories().forEach(story -> check(story, ukrainian, findings));
        });
    }

    private void check(Story story, Language ukrainian, DiagnosticSink findings) {
        List<StoryText> shown = story.texts().stream()
                .filter(text -> text.state() == TextState.SHOWN)
                .toList();
        if (!shown.isEmpty() && shown.stream().noneMatch(text -> text.language().equals(ukrainian))) {
            String state = story.in(ukrainian)
                    .map(text ->
                            "; the Ukrainian text is not shown: " + text.state().label())
                    .orElse("");
            report(
                    Places.in(story.original().file(), "languages"),
                    shown.stream().map(StoryText::language).toList(),
                    state,
                    findings);
        }
    }

    private void report(SourcePosition position, List<Language> shown, String state, DiagnosticSink findings) {
        findings.report(
                rule(),
                position,
                "readers see it in %s, but not in Ukrainian%s"
                        .formatted(shown.stream().map(Language::key).collect(Collectors.joining(", ")), state),
                "publish it in Ukrainian: " + UkrainianLaw.LANGUAGE + ", wants no less content than in other versions");
    }
}
