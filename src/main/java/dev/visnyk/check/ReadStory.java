package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.Language;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A story as a second reader gets it.
 *
 * @param story the story
 * @param versions its texts as they were written, without those that can't be understood, which the build reports
 */
public record ReadStory(Story story, List<Version> versions, SiteConfig config, MarkdownParser markdown) {
    public ReadStory {
        versions = List.copyOf(versions);
    }

    static ReadStory of(Story story, SiteConfig config, MarkdownParser markdown) {
        List<Version> versions = story.texts().stream()
                .flatMap(text -> Manuscript.read(text.file(), finding -> {}).stream()
                        .map(manuscript -> new Version(text, manuscript)))
                .toList();
        return new ReadStory(story, versions, config, markdown);
    }

    /** The text that states the facts. */
    Optional<Version> original() {
        return versions.stream()
                .filter(version -> version.text().equals(story.original()))
                .findFirst();
    }

    /** The text in a language, if readers see it. */
    Optional<Version> shownIn(Language language) {
        return versions.stream()
                .filter(version -> version.text().state() == TextState.SHOWN)
                .filter(version -> version.text().language().equals(language))
                .findFirst();
    }

    /** What readers read of a text below its title, without its markup; empty when it can't be parsed. */
    Optional<List<Passage>> body(Version version) {
        Manuscript manuscript = version.manuscript();
        return markdown.passages(manuscript.source(), manuscript.block().body());
    }

    /**
     * One text of a story.
     *
     * @param text what its file states, with what it inherits
     * @param manuscript the file
     */
    record Version(StoryText text, Manuscript manuscript) {
        /** Whether it is a draft, of which nobody expects that it is complete. */
        boolean isUnfinished() {
            return text.isDraft() || text.state() == TextState.DRAFT;
        }

        /** A value of its front matter; empty when it says nothing. */
        Optional<Scalar> value(String... path) {
            return manuscript.node(path).flatMap(ReadStory::value);
        }

        /** Where a value of its front matter stands, else the file. */
        SourcePosition position(String... path) {
            return manuscript
                    .node(path)
                    .map(YamlNode::position)
                    .orElse(SourcePosition.ofFile(text.file().path()));
        }

        /** Its lead photo and those of its gallery, as far as it says anything of them. */
        List<Mapping> photos() {
            return Stream.of("photo", "photos")
                    .flatMap(key -> manuscript.items(key).stream())
                    .flatMap(node -> node instanceof Mapping photo ? Stream.of(photo) : Stream.empty())
                    .toList();
        }
    }

    /** A value of a mapping; empty when it says nothing. */
    static Optional<Scalar> value(Mapping mapping, String key) {
        return Optional.ofNullable(mapping.entries().get(key)).flatMap(entry -> value(entry.value()));
    }

    private static Optional<Scalar> value(YamlNode node) {
        return node instanceof Scalar scalar
                        && !scalar.isAbsent()
                        && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }
}
