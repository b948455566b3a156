package dev.visnyk.check;

import dev.visnyk.binary.Hash;
import dev.visnyk.build.Inspection;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.NameReader;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.SourceReader;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TranslationComparison;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Language;
import dev.visnyk.model.ProperName;
import dev.visnyk.parallel.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads every story once more, text by text and each translation beside its original, unless it has done so before. The build is told
 * of warnings only: no rule of a check keeps a site from being made, so that it can be looked through whatever they say.
 */
final class SecondReader implements Inspection {
    private final FindingCache cache;
    private final Function<List<ProperName>, Ruleset> rules;
    private final DiagnosticCollector errors = new DiagnosticCollector();
    private volatile List<Story> stories = List.of();
    private final Set<String> readFiles = ConcurrentHashMap.newKeySet();
    private final Queue<Exceptions.Asked> asked = new ConcurrentLinkedQueue<>();

    /**
     * @param rules what is looked for, by the names that the newsroom lists
     */
    SecondReader(FindingCache cache, Function<List<ProperName>, Ruleset> rules) {
        this.cache = cache;
        this.rules = rules;
    }

    /** The stories that were read; none when nothing has changed since an earlier check. */
    List<Story> stories() {
        return stories;
    }

    /** What is asked not to be told, which needs no reading again for any text of the stories that were read. */
    Exceptions exceptions(Path site) {
        return new Exceptions(site, readFiles, asked);
    }

    /** The errors among what was found. */
    List<Diagnostic> errors() {
        return errors.sorted();
    }

    @Override
    public Optional<Instant> inspect(Supplier<Subject> read, DiagnosticSink warnings) {
        Subject subject = read.get();
        stories = subject.stories();
        DiagnosticSink findings = finding -> (finding.isError() ? errors : warnings).report(finding);
        Ruleset all = rules.apply(names(subject.config(), subject.tree(), subject.sources(), findings));
        long common = common(subject);
        subject.workers().run(stories.size(), at -> {
            Story story = stories.get(at);
            FindingCache.Entry entry = cache.get(
                    key(story, common, subject), () -> entry(story, all, subject.config(), subject.markdown()));
            entry.findings().forEach(findings::report);
            if (!entry.hasFailure()) {
                asked.addAll(entry.asked());
                story.texts().forEach(text -> readFiles.add(text.file().path()));
            }
        });
        List<Instant> due = new ArrayList<>();
        all.ofSites()
                .forEach(rule -> Guard.apply(rule.rule(), "content", findings, () -> {
                    rule.check(subject, findings);
                    rule.due(subject).ifPresent(due::add);
                }));
        return due.stream().min(Comparator.naturalOrder());
    }

    /** Reads the texts of a site of which nothing more can be made. */
    void read(
            List<Story> texts,
            SiteConfig config,
            ContentTree tree,
            MarkdownParser markdown,
            Workers workers,
            DiagnosticSink findings) {
        Ruleset all = rules.apply(names(config, tree, SourceMemory.NONE, findings));
        workers.run(texts.size(), at -> {
            Story story = texts.get(at);
            Guard.read(story.original().file().path(), findings, () -> read(story, all, config, markdown, findings));
        });
    }

    static List<ProperName> names(SiteConfig config, ContentTree tree, SourceMemory sources, DiagnosticSink findings) {
        return new NameReader(config.languages().stream().map(Language::key).collect(Collectors.toSet()), findings)
                .read(tree, new SourceReader(sources, findings));
    }

    /** Stands for whatever the findings in a story depend on besides its texts. */
    private static long common(Subject subject) {
        Hash hash = new Hash().number(subject.configuration());
        subject.tree()
                .file(NameReader.FILE)
                .ifPresent(names -> hash.number(subject.sources().hash(names)));
        return hash.value();
    }

    private static long key(Story story, long common, Subject subject) {
        Hash key = new Hash().number(common).text(story.original().file().path());
        for (StoryText text : story.texts()) {
            key.text(text.file().path())
                    .number(subject.sources().hash(text.file()))
                    .text(text.state().label());
        }
        return key.value();
    }

    private static FindingCache.Entry entry(Story story, Ruleset rules, SiteConfig config, MarkdownParser markdown) {
        DiagnosticCollector found = new DiagnosticCollector();
        List<Exceptions.Asked> asked = new ArrayList<>();
        Guard.read(story.original().file().path(), found, () -> {
            ReadStory whole = ReadStory.of(story, config, markdown);
            whole.versions().stream()
                    .flatMap(it -> Exceptions.in(it.text().file().path(), it.manuscript()))
                    .forEach(asked::add);
            read(whole, rules, markdown, found);
        });
        return new FindingCache.Entry(found.sorted(), asked);
    }

    static void read(Story story, Ruleset rules, SiteConfig config, MarkdownParser markdown, DiagnosticSink findings) {
        read(ReadStory.of(story, config, markdown), rules, markdown, findings);
    }

    private static void read(ReadStory whole, Ruleset rules, MarkdownParser markdown, DiagnosticSink findings) {
        Story story = whole.story();
        TextReader reader = new TextReader(markdown);
        Map<StoryText, ReadText> texts = new LinkedHashMap<>();
        whole.versions()
                .forEach(version -> Guard.read(
                        version.text().file().path(),
                        findings,
                        () -> reader.read(version).ifPresent(read -> texts.put(version.text(), read))));
        ReadText original = texts.get(story.original());
        texts.forEach((text, read) -> {
            String file = text.file().path();
            rules.ofTexts().forEach(rule -> Guard.apply(rule.rule(), file, findings, () -> rule.check(read, findings)));
            if (original != null && read != original) {
                rules.ofTranslations()
                        .forEach(rule ->
                                Guard.apply(rule.rule(), file, findings, () -> rule.check(original, read, findings)));
            }
        });
        String file = story.original().file().path();
        rules.ofStories().forEach(rule -> Guard.apply(rule.rule(), file, findings, () -> rule.check(whole, findings)));
        TranslationComparison comparison = new TranslationComparison(story, markdown, it -> {});
        whole.versions().stream()
                .filter(version -> version.manuscript().revision().isRecorded())
                .forEach(version -> Guard.apply(
                        Rule.TRANSLATION_STALE,
                        version.text().file().path(),
                        findings,
                        () -> reportStale(comparison.compare(version.text()), findings)));
    }

    private static void reportStale(TextStatus status, DiagnosticSink findings) {
        if (status.kind() == TextStatus.Kind.STALE && status.file() != null) {
            String changes = status.changes().stream().map(Object::toString).collect(Collectors.joining(", "));
            findings.report(
                    Rule.TRANSLATION_STALE,
                    SourcePosition.ofFile(status.file()),
                    "renders an earlier state of %s: %s".formatted(status.source(), changes),
                    "translate what has changed, then run visnyk translate --done " + status.file());
        }
    }
}
