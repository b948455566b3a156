package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.Topic;
import dev.visnyk.model.Translations;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A section or topic has a name in each language in which readers see it, if the site names any of its kind. */
final class NameMissing implements SiteRule {
    @Override
    public Rule rule() {
        return Rule.CONTENT_NAME;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        Map<String, Unnamed> sections = new TreeMap<>();
        Map<String, Unnamed> topics = new TreeMap<>();
        for (Translations story : subject.site().stories()) {
            for (Article article : story.articles()) {
                note(article.section().key(), article.section().name(), story, article, sections);
                for (Topic topic : article.topics()) {
                    note(topic.key(), topic.name(), story, article, topics);
                }
            }
        }
        report("section", "section", "content/sections.yaml", sections, subject, findings);
        report("topic", "tags", "content/topics.yaml", topics, subject, findings);
    }

    /**
     * What readers see by its key.
     *
     * @param languages where they do
     * @param source the original of the oldest story that shows it
     */
    private record Unnamed(Set<Language> languages, SourceFile source) {}

    private static void note(
            String key, LocalizedText name, Translations story, Article article, Map<String, Unnamed> unnamed) {
        if (!key.isEmpty() && name.in(article.language(), "").isBlank()) {
            Unnamed known = unnamed.get(key);
            Set<Language> languages = known == null ? new TreeSet<>() : known.languages;
            languages.add(article.language());
            // Stories come newest first, so the last one is the oldest, which stays the same when news is added.
            unnamed.put(key, new Unnamed(languages, story.original().source()));
        }
    }

    private void report(
            String kind,
            String factKey,
            String path,
            Map<String, Unnamed> unnamed,
            Subject subject,
            DiagnosticSink findings) {
        Optional<SourceFile> source = subject.tree().file(path);
        if (unnamed.isEmpty() || source.isEmpty()) {
            return; // A site without the file wants to do with keys.
        }
        Optional<Mapping> file = Places.top(source);
        unnamed.forEach((key, it) -> {
            String languages = it.languages.stream().map(Language::key).collect(Collectors.joining(", "));
            Optional<Entry> entry =
                    file.flatMap(top -> Optional.ofNullable(top.entries().get(key)));
            findings.report(
                    rule(),
                    entry.map(NameMissing::place).orElseGet(() -> Places.in(it.source, factKey)),
                    "the %s \"%s\" has no name in %s, where readers see its key".formatted(kind, key, languages),
                    entry.isPresent()
                            ? "complete name"
                            : "write it in %s: \"%s: {name: {%s: …}}\""
                                    .formatted(
                                            path,
                                            key,
                                            it.languages.iterator().next().key()));
        });
    }

    private static SourcePosition place(Entry entry) {
        Optional<Entry> name = entry.value() instanceof Mapping section
                ? Optional.ofNullable(section.entries().get("name"))
                : Optional.empty();
        return name.map(it -> it.value().position()).orElse(entry.key().position());
    }
}
