package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.yaml.YamlNode.Mapping;

/** A caption says something that the title does not. */
final class CaptionTitle implements StoryCheck {
    @Override
    public Rule rule() {
        return Rule.PHOTO_CAPTION_TITLE;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        for (Version version : story.versions()) {
            for (Mapping photo : version.photos()) {
                ReadStory.value(photo, "caption")
                        .filter(caption -> SameWords.in(
                                caption.text(), version.manuscript().text("title")))
                        .ifPresent(caption -> findings.report(
                                rule(),
                                caption.position(),
                                "the caption says what the title says",
                                "say who or what is to be seen, where and when, or delete it"));
            }
        }
    }
}
