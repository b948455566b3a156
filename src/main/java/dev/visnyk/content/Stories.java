package dev.visnyk.content;

import dev.visnyk.model.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every story and standing page of a site, shown or not, and the names that a new one may use. */
public final class Stories {
    private final List<Story> stories;
    private final List<Story> pages;
    private final Catalog catalog;
    private final @Nullable Instant nextChange;

    Stories(List<Story> stories, List<Story> pages, Catalog catalog, @Nullable Instant nextChange) {
        this.stories = List.copyOf(stories);
        this.pages = List.copyOf(pages);
        this.catalog = catalog;
        this.nextChange = nextChange;
    }

    /** The stories, without the standing pages, in the order of their keys. */
    public List<Story> all() {
        return stories;
    }

    /** The stories, then the standing pages, each in the order of their keys. */
    public List<Story> withPages() {
        return Stream.concat(stories.stream(), pages.stream()).toList();
    }

    /** The story or standing page that a file is a text of, by its path relative to the site's folder. */
    public Optional<Story> of(String path) {
        return withPages().stream()
                .filter(story -> story.texts().stream()
                        .anyMatch(text -> text.file().path().equals(path)))
                .findFirst();
    }

    /** Keys of the sections that have a name or a story. */
    public Set<String> sections() {
        Set<String> sections = new TreeSet<>(catalog.sections().keySet());
        stories.stream().map(Story::section).filter(key -> !key.isEmpty()).forEach(sections::add);
        return sections;
    }

    /** Keys of the authors in content/authors. */
    public List<String> authors() {
        return catalog.authorKeys();
    }

    /** The name of an author in content/authors in a language; what was given, where there is none. */
    public String authorName(String keyOrName, Language language) {
        return catalog.knownAuthor(keyOrName)
                .flatMap(author -> author.name().in(language))
                .orElse(keyOrName);
    }

    /** The name of a section in a language; its key where it has none. */
    public String sectionName(String key, Language language) {
        return catalog.section(key).name().in(language, key);
    }

    /** Whether an author may be named so: by a key or a name of content/authors, or by any name where there are none. */
    public boolean isAuthor(String keyOrName) {
        return !catalog.hasAuthors() || catalog.knownAuthor(keyOrName).isPresent();
    }

    /** When the site next changes by itself, so that it has to be built again; null when it does not. */
    public @Nullable Instant nextChange() {
        return nextChange;
    }
}
