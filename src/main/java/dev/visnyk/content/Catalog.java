package dev.visnyk.content;

import dev.visnyk.i18n.Normalization;
import dev.visnyk.i18n.Transliteration;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.model.Author;
import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.model.Section;
import dev.visnyk.model.Topic;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The authors, sections and topics that have files of their own, and those that articles bring into being by name. Asked
 * twice, it gives the same object. Usable from several threads.
 */
final class Catalog {
    private final Map<String, Author> authors;
    private final Map<String, Author> authorsByName = new HashMap<>();
    private final Map<String, Section> sections;
    private final Map<String, Topic> topics;
    private final Map<String, Section> plainSections = new ConcurrentHashMap<>();
    private final Map<String, Topic> plainTopics = new ConcurrentHashMap<>();
    private final Map<String, Author> plainAuthors = new ConcurrentHashMap<>();
    private final Map<String, Optional<Author>> knownAuthors = new ConcurrentHashMap<>();

    Catalog(Map<String, Author> authors, Map<String, Section> sections, Map<String, Topic> topics) {
        this.authors = Collections.unmodifiableMap(new LinkedHashMap<>(authors));
        this.sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        this.topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        for (Author author : authors.values()) {
            author.name().byLanguage().values().forEach(name -> authorsByName.putIfAbsent(folded(name), author));
            if (author.name().common() != null) {
                authorsByName.putIfAbsent(folded(author.name().common()), author);
            }
        }
    }

    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    List<String> authorKeys() {
        return List.copyOf(authors.keySet());
    }

    /** The author of a key or of any name in content/authors. */
    Optional<Author> knownAuthor(String keyOrName) {
        return knownAuthors.computeIfAbsent(keyOrName, it -> {
            Author author = authors.get(it);
            return Optional.ofNullable(author != null ? author : authorsByName.get(folded(it)));
        });
    }

    /** Files of the photos of authors. */
    Set<String> portraits() {
        return authors.values().stream()
                .map(Author::photo)
                .flatMap(photo -> Optional.ofNullable(photo).stream())
                .collect(Collectors.toSet());
    }

    /** An author who is only a name. */
    Author plainAuthor(String name, Language language) {
        return plainAuthors.computeIfAbsent(language.tag() + " " + name, key -> newPlainAuthor(name, language));
    }

    private static Author newPlainAuthor(String name, Language language) {
        String slug = Transliteration.slug(name, language.tag());
        return new Author(
                slug,
                LocalizedText.common(Typographer.forTag(language.tag()).apply(name)),
                LocalizedText.NONE,
                LocalizedText.NONE,
                slug.isEmpty() ? "author" : slug,
                null,
                List.of());
    }

    Map<String, Section> sections() {
        return sections;
    }

    Map<String, Topic> topics() {
        return topics;
    }

    Section section(String key) {
        Section section = sections.get(key);
        return section != null
                ? section
                : plainSections.computeIfAbsent(
                        key,
                        it -> new Section(
                                it, LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE, Integer.MAX_VALUE));
    }

    Topic topic(String key) {
        Topic topic = topics.get(key);
        return topic != null
                ? topic
                : plainTopics.computeIfAbsent(
                        key, it -> new Topic(it, LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE));
    }

    private static String folded(String name) {
        return Normalization.foldApostrophes(Normalization.nfc(name)).toLowerCase(Locale.ROOT);
    }
}
