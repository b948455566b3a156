package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.check.StoryReview;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Stories;
import dev.visnyk.content.Story;
import dev.visnyk.model.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A site as the desk shows it.
 *
 * @param preview the site as it was last read
 * @param stories what it has, shown or not
 * @param newest every story, newest first, then every standing page
 * @param review finds fault with its stories
 */
record DeskSite(Preview preview, Stories stories, List<Story> newest, StoryReview review) {
    private static final Comparator<Story> NEWEST_FIRST = Comparator.comparing(
                    (Story story) ->
                            Optional.ofNullable(story.original().date()).orElse(Instant.MIN),
                    Comparator.reverseOrder())
            .thenComparing(Story::key);

    DeskSite {
        newest = List.copyOf(newest);
    }

    static DeskSite of(Preview preview, StoryReview review) {
        Stories stories = preview.stories();
        return new DeskSite(
                preview,
                stories,
                stories.withPages().stream().sorted(NEWEST_FIRST).toList(),
                review);
    }

    SiteConfig config() {
        return preview.config();
    }

    List<Language> languages() {
        return config().languages();
    }

    /** The language in which the desk names sections and authors. */
    Language language() {
        return config().defaultLanguage();
    }

    Optional<Story> story(String key) {
        return newest.stream().filter(story -> story.key().equals(key)).findFirst();
    }

    /** The names of a story's authors. */
    List<String> authors(Story story) {
        return story.authors().stream()
                .map(author -> stories.authorName(author, language()))
                .toList();
    }

    /** The name of a story's section; empty for a standing page. */
    String section(Story story) {
        return story.section().isEmpty() ? "" : stories.sectionName(story.section(), language());
    }
}
