package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** Every finished text has a description: lists, feeds, search engines and cards show it. */
final class DescriptionMissing implements StoryCheck {
    @Override
    public Rule rule() {
        return Rule.DESCRIPTION_MISSING;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        for (Version version : story.versions()) {
            if (!version.isUnfinished() && version.value("description").isEmpty()) {
                findings.report(
                        rule(),
                        version.position("title"),
                        "there is no description",
                        "add description: one or two sentences, for lists, feeds and search engines");
            }
        }
    }
}
