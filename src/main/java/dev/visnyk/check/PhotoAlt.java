package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.yaml.YamlNode.Mapping;

/**
 * Those who can't see a photo are told what is to be seen (WCAG 2.2, 1.1.1). It is text, so every language has to say it of the
 * photos it speaks of.
 */
final class PhotoAlt implements StoryCheck {
    @Override
    public Rule rule() {
        return Rule.PHOTO_ALT;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        for (Version version : story.versions()) {
            if (!version.isUnfinished()) {
                for (Mapping photo : version.photos()) {
                    if (ReadStory.value(photo, "alt").isEmpty()) {
                        findings.report(
                                rule(),
                                photo.position(),
                                "the photo has no alternative text",
                                "add alt: what is to be seen, for those who can't");
                    }
                }
            }
        }
    }
}
