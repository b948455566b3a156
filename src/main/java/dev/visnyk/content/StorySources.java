package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.parallel.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one story, one per language, and which of them is the original.
 *
 * @param key what the files share
 * @param original the file that states the facts
 * @param texts all files, the original among them, in the order of the languages
 */
record StorySources(String key, ArticleSource original, List<ArticleSource> texts) {
    /** Whether it is a standing page. */
    boolean isPage() {
        return (ContentTree.ROOT + key).startsWith(ContentTree.PAGES);
    }

    /** Groups files by story, in the order of the keys; a second file for one language is reported and left out. */
    static List<StorySources> group(List<ArticleSource> files, SiteConfig config, DiagnosticSink findings) {
        return byKey(files).stream().map(texts -> of(texts, config, findings)).toList();
    }

    /** The same with several threads. */
    static List<StorySources> group(
            List<ArticleSource> files, SiteConfig config, Workers workers, DiagnosticSink findings) {
        return workers.map(byKey(files), texts -> of(texts, config, findings));
    }

    /** Files with the same key, in the order of the keys. Those of a story stand together in a folder, but for rare names. */
    private static List<List<ArticleSource>> byKey(List<ArticleSource> files) {
        Map<String, List<ArticleSource>> byKey = new LinkedHashMap<>(files.size());
        String last = "";
        List<ArticleSource> texts = List.of();
        for (ArticleSource file : files) {
            String key = file.name().key();
            if (texts.isEmpty() || !key.equals(last)) {
                texts = byKey.computeIfAbsent(key, it -> new ArrayList<>(3));
                last = key;
            }
            texts.add(file);
        }
        List<List<ArticleSource>> stories = new ArrayList<>(byKey.values());
        stories.sort(Comparator.comparing(story -> story.get(0).name().key()));
        return stories;
    }

    private static StorySources of(List<ArticleSource> files, SiteConfig config, DiagnosticSink findings) {
        return of(files.get(0).name().key(), onePerLanguage(files, findings), config, findings);
    }

    private static List<ArticleSource> onePerLanguage(List<ArticleSource> texts, DiagnosticSink findings) {
        List<ArticleSource> sorted = new ArrayList<>(texts);
        sorted.sort(Comparator.comparing((ArticleSource text) -> text.name().language())
                .thenComparing(ArticleSource::file));
        List<ArticleSource> unique = new ArrayList<>(sorted.size());
        for (ArticleSource text : sorted) {
            ArticleSource last = unique.isEmpty() ? null : unique.get(unique.size() - 1);
            if (last != null && last.name().language().equals(text.name().language())) {
                findings.report(
                        Rule.CONTENT_DUPLICATE,
                        SourcePosition.ofFile(text.file().path()),
                        "the story has another text in %s: %s"
                                .formatted(text.name().language().key(), last.file()),
                        "delete or rename one of them");
            } else {
                unique.add(text);
            }
        }
        return unique;
    }

    private static StorySources of(String key, List<ArticleSource> texts, SiteConfig config, DiagnosticSink findings) {
        Optional<ArticleSource> stated = statedOriginal(texts, findings);
        List<ArticleSource> promising = texts.stream()
                .filter(text -> !text.frontMatter().languages().isEmpty())
                .toList();
        ArticleSource original = stated.or(
                        () -> promising.size() == 1 ? Optional.of(promising.get(0)) : Optional.empty())
                .or(() -> in(texts, config.defaultLanguage()))
                .orElse(texts.get(0));
        return new StorySources(key, original, List.copyOf(texts));
    }

    private static Optional<ArticleSource> statedOriginal(List<ArticleSource> texts, DiagnosticSink findings) {
        for (ArticleSource text : texts) {
            String key = text.frontMatter().original();
            if (key != null) {
                Optional<ArticleSource> original = texts.stream()
                        .filter(other -> other.name().language().key().equals(key))
                        .findFirst();
                if (original.isEmpty()) {
                    findings.report(
                            Rule.CONTENT_ORIGINAL,
                            text.frontMatter().places().position("original"),
                            "the original is said to be in " + key + ", but there is no such text",
                            "add " + text.name().slug() + "." + key + ".md, or correct \"original\"");
                }
                return original;
            }
        }
        return Optional.empty();
    }

    /** Whether there is a text in a language, shown or not. */
    boolean isIn(Language language) {
        for (ArticleSource text : texts) {
            if (text.name().language().equals(language)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ArticleSource> in(List<ArticleSource> texts, Language language) {
        return texts.stream()
                .filter(text -> text.name().language().equals(language))
                .findFirst();
    }
}
