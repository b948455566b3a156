package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.yaml.YamlNode.Mapping;

/** Readers are told whose a photo is. It is a fact, so only the original has to say it. */
final class PhotoCredit implements StoryCheck {
    @Override
    public Rule rule() {
        return Rule.PHOTO_CREDIT;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        story.original().filter(version -> !version.isUnfinished()).ifPresent(version -> {
            for (Mapping photo : version.photos()) {
                if (ReadStory.value(photo, "credit").isEmpty()) {
                    ReadStory.value(photo, "src")
                            .ifPresent(src -> findings.report(
                                    rule(),
                                    src.position(),
                                    "the photo has no credit",
                                    "add credit: the agency or owner, as readers see it below the photo"));
                }
            }
        });
    }
}
