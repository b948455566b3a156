package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;

/** An alternative text says what is to be seen, not once more what the caption says to everyone. */
final class AltCaption implements StoryCheck {
    @Override
    public Rule rule() {
        return Rule.PHOTO_ALT_CAPTION;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        for (Version version : story.versions()) {
            for (Mapping photo : version.photos()) {
                String caption =
                        ReadStory.value(photo, "caption").map(Scalar::text).orElse("");
                ReadStory.value(photo, "alt")
                        .filter(alt -> SameWords.in(alt.text(), caption))
                        .ifPresent(alt -> findings.report(
                                rule(),
                                alt.position(),
                                "the alternative text says what the caption says, so that a screen reader says it twice",
                                "describe what is to be seen, for those who can't"));
            }
        }
    }
}
