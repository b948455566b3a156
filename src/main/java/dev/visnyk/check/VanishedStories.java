package dev.visnyk.check;

import dev.visnyk.build.WrittenPages;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.routing.PageId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stories that readers find at an address of the published site, and would not find there after the next build, nor be led on.
 * What has expired or was withdrawn is gone on purpose.
 */
final class VanishedStories {
    private final Map<PageId, String> places = new HashMap<>();
    private final List<Story> stories;

    private VanishedStories(WrittenPages next, List<Story> stories) {
        this.stories = stories;
        next.stories().forEach((path, story) -> places.put(story, path));
    }

    /**
     * Reports each.
     *
     * @param stories asked for when there is one
     */
    static void check(
            WrittenPages published, WrittenPages next, Supplier<List<Story>> stories, DiagnosticSink findings) {
        Map<String, PageId.OfArticle> vanished = published.storiesMissingIn(next);
        if (!vanished.isEmpty()) {
            VanishedStories check = new VanishedStories(next, stories.get());
            vanished.forEach((path, story) ->
                    Guard.apply(Rule.ROUTE_VANISHED, path, findings, () -> check.report(url(path), story, findings)));
        }
    }

    private void report(String url, PageId.OfArticle story, DiagnosticSink findings) {
        Optional<StoryText> text = stories.stream()
                .filter(it -> it.key().equals(story.key()))
                .findFirst()
                .flatMap(it -> it.in(story.language()));
        String place = places.get(story);
        if (text.isEmpty()) {
            findings.report(
                    Rule.ROUTE_VANISHED,
                    SourcePosition.ofFile("content/redirects.csv"),
                    "readers find a story at %s, whose text is no longer there".formatted(url),
                    "lead them on with a line here, \"%s,/where/it/is/\", or bring the text back and withdraw it"
                            .formatted(url));
        } else if (place != null) {
            findings.report(
                    Rule.ROUTE_VANISHED,
                    SourcePosition.ofFile(text.get().file().path()),
                    "moves from %s to %s, and nothing leads readers on".formatted(url, url(place)),
                    "add to its front matter: aliases: [%s]".formatted(url));
        } else if (text.get().state() == TextState.DRAFT || text.get().state() == TextState.SCHEDULED) {
            findings.report(
                    Rule.ROUTE_VANISHED,
                    SourcePosition.ofFile(text.get().file().path()),
                    "readers find it at %s, and would find nothing there: it is %s now"
                            .formatted(url, text.get().state() == TextState.DRAFT ? "a draft" : "scheduled"),
                    "if it has to go, withdraw it, which tells them and search engines so");
        }
    }

    private static String url(String path) {
        return "/" + path.replaceFirst("index\\.html$", "");
    }
}
