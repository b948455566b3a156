package dev.visnyk.content;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.model.Redirect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds names of stories that do not exist: on the front page, among related stories, behind redirects. */
final class ReferenceCheck {
    private final List<StorySources> stories;
    private final DiagnosticSink findings;

    /** The keys of all stories, once one is asked for. */
    private @Nullable Set<String> known;

    ReferenceCheck(List<StorySources> stories, DiagnosticSink findings) {
        this.stories = stories;
        this.findings = findings;
    }

    void check(HomePage home, List<Redirect> redirects) {
        home.references().forEach((position, key) -> check(key, position));
        for (Redirect redirect : redirects) {
            if (!redirect.to().startsWith("/") && !redirect.to().contains("://")) {
                check(redirect.to(), redirect.position());
            }
        }
        for (StorySources story : stories) {
            for (ArticleSource text : story.texts()) {
                List<String> related = text.frontMatter().related();
                for (int i = 0; i < related.size(); i++) {
                    if (!keys().contains(related.get(i))) {
                        check(related.get(i), text.frontMatter().places().position("related." + i));
                    }
                }
            }
        }
    }

    private void check(String key, SourcePosition position) {
        if (!keys().contains(key)) {
            findings.report(
                    Rule.CONTENT_REFERENCE,
                    position,
                    "there is no story \"" + key + "\"",
                    sameName(key)
                            .or(() -> Suggestion.nearest(key, keys()))
                            .map(found -> "did you mean \"" + found + "\"?")
                            .orElse("name it by folder and file, without language: politics/story"));
        }
    }

    /** The story whose last part is the same, in some other folder. */
    private Optional<String> sameName(String key) {
        String name = "/" + key.substring(key.lastIndexOf('/') + 1);
        return keys().stream().filter(other -> other.endsWith(name)).min(Comparator.naturalOrder());
    }

    private Set<String> keys() {
        if (known == null) {
            known = stories.stream().map(StorySources::key).collect(Collectors.toUnmodifiableSet());
        }
        return known;
    }
}
