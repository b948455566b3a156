package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import java.util.List;

/** With {@code policy: ua-media}, what is said about a photo in some language is said in Ukrainian too. */
final class PolicyCaption implements StoryCheck {
    @Override
    public Rule rule() {
        return Rule.POLICY_CAPTION;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        if (story.config().policy() == null) {
            return;
        }
        UkrainianLaw.language(story.config())
                .flatMap(story::shownIn)
                .ifPresent(text -> List.of("photo", "photos").forEach(key -> check(key, text, story, findings)));
    }

    private void check(String key, Version text, ReadStory story, DiagnosticSink findings) {
        List<YamlNode> own = text.manuscript().items(key);
        for (Language language : story.config().languages()) {
            List<YamlNode> others = story.shownIn(language)
                    .map(other -> other.manuscript().items(key))
                    .orElse(List.of());
            for (int i = 0; i < others.size(); i++) {
                YamlNode ukrainian = i < own.size() ? own.get(i) : null;
                for (String word : List.of("caption", "alt")) {
                    if (says(others.get(i), word) && (ukrainian == null || !says(ukrainian, word))) {
                        SourcePosition position = ukrainian == null ? text.position(key) : ukrainian.position();
                        findings.report(
                                rule(),
                                position,
                                "%s has %s in %s, but none in Ukrainian"
                                        .formatted(
                                                key.equals("photo")
                                                        ? "the photo"
                                                        : "photo " + (i + 1) + " of the gallery",
                                                word.equals("alt") ? "an alternative text" : "a caption",
                                                language.key()),
                                "write %s: …: %s"
                                        .formatted(
                                                word,
                                                UkrainianLaw.LANGUAGE
                                                        + ", wants no less content than in other versions"));
                        return;
                    }
                }
            }
        }
    }

    private static boolean says(YamlNode photo, String key) {
        return photo instanceof Mapping mapping && ReadStory.value(mapping, key).isPresent();
    }
}
