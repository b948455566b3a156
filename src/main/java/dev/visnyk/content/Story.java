package dev.visnyk.content;

import dev.visnyk.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * A story with all its texts, whether or not readers see them; a standing page too, whose key begins with {@code pages/}.
 *
 * @param key what the files share: folders and slug
 * @param section key of the section it is in; empty when nothing says so, and for a standing page
 * @param authors keys or names of its authors, as the original names them
 * @param original the text that states the facts
 * @param texts every text, the original among them, in the order of the languages
 * @param promised the languages that readers are told to expect; those of the texts, where the original promises none
 */
public record Story(
        String key,
        String section,
        List<String> authors,
        StoryText original,
        List<StoryText> texts,
        List<Language> promised) {
    public Story {
        authors = List.copyOf(authors);
        texts = List.copyOf(texts);
        promised = List.copyOf(promised);
    }

    public Optional<StoryText> in(Language language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    static Story of(StorySources sources, Visibility visibility, List<Language> languages) {
        ArticleSource original = sources.original();
        List<StoryText> texts = sources.texts().stream()
                .map(text -> StoryText.of(text, original, visibility))
                .toList();
        List<String> promised = original.frontMatter().languages();
        String section = sources.isPage() ? "" : original.frontMatter().section();
        return new Story(
                sources.key(),
                section == null ? original.name().firstFolder() : section,
                original.frontMatter().authors(),
                texts.get(sources.texts().indexOf(original)),
                texts,
                promised.isEmpty()
                        ? texts.stream().map(StoryText::language).toList()
                        : languages.stream()
                                .filter(language -> promised.contains(language.key()))
                                .toList());
    }
}
