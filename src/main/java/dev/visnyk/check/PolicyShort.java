package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.Language;
import java.util.Comparator;
import java.util.List;

/**
 * With {@code policy: ua-media}, the Ukrainian text has about as much to say as every other. Letters and digits are counted, so
 * that neither markup nor addresses weigh, and only of texts that are long enough for a share to mean something.
 */
final class PolicyShort implements StoryCheck {
    private static final long SHORTEST_COMPARED = 500;
    private static final long LEAST_PERCENT = 80;

    @Override
    public Rule rule() {
        return Rule.POLICY_SHORT;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        if (story.config().policy() != null && story.versions().size() > 1) {
            UkrainianLaw.language(story.config())
                    .ifPresent(ukrainian ->
                            story.shownIn(ukrainian).ifPresent(text -> compare(text, ukrainian, story, findings)));
        }
    }

    private void compare(Version text, Language ukrainian, ReadStory story, DiagnosticSink findings) {
        List<Passage> body = story.body(text).orElse(null);
        if (body == null) {
            return;
        }
        long length = length(body);
        story.config().languages().stream()
                .filter(language -> !language.equals(ukrainian))
                .flatMap(language -> story.shownIn(language).stream())
                .flatMap(other -> story.body(other).stream().map(it -> new Sibling(other, length(it))))
                .max(Comparator.comparingLong(Sibling::length))
                .filter(longest -> longest.length >= SHORTEST_COMPARED)
                .filter(longest -> length * 100 < longest.length * LEAST_PERCENT)
                .ifPresent(longest -> findings.report(
                        rule(),
                        start(text, body),
                        "the Ukrainian text has %d %% of the letters of %s, less than %d %%"
                                .formatted(
                                        length * 100 / longest.length,
                                        longest.version.text().file().path(),
                                        LEAST_PERCENT),
                        "complete it: " + UkrainianLaw.LANGUAGE + ", wants no less content than in other versions"));
    }

    private record Sibling(Version version, long length) {}

    private static long length(List<Passage> body) {
        return body.stream()
                .mapToLong(passage -> passage.text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }

    private static SourcePosition start(Version text, List<Passage> body) {
        return body.stream()
                .filter(passage -> !passage.text().isEmpty())
                .findFirst()
                .map(passage -> text.manuscript().source().position(passage.offset(0)))
                .orElse(text.position("title"));
    }
}
