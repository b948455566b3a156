package dev.visnyk.check;

import dev.visnyk.binary.Hash;
import dev.visnyk.build.Inspection;
import dev.visnyk.content.NameReader;
import dev.visnyk.content.SourceReader;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TranslationComparison;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.ProperName;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads every story once more, text by text and each translation beside its original, unless it has done so before. */
final class SecondReader implements Inspection {
    private final FindingCache cache;
    private volatile List<Story> stories = List.of();

    SecondReader(FindingCache cache) {
        this.cache = cache;
    }

    /** The stories that were read; none when nothing has changed since an earlier check. */
    List<Story> stories() {
        return stories;
    }

    @Override
    public Optional<Instant> inspect(Supplier<Subject> read, DiagnosticSink findings) {
        Subject subject = read.get();
        stories = subject.stories();
        List<ProperName> names = names(subject, findings);
        long common = common(subject);
        subject.workers().run(stories.size(), at -> {
            Story story = stories.get(at);
            cache.report(key(story, common, subject), findings, to -> read(story, names, subject, to));
        });
        Checks.OF_SITES.forEach(rule -> rule.check(subject, findings));
        return Checks.OF_SITES.stream()
                .flatMap(rule -> rule.due(subject).stream())
                .min(Comparator.naturalOrder());
    }

    private static List<ProperName> names(Subject subject, DiagnosticSink findings) {
        return new NameReader(
                        subject.config().languages().stream().map(Language::key).collect(Collectors.toSet()), findings)
                .read(subject.tree(), new SourceReader(subject.sources(), findings));
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

    private static void read(Story story, List<ProperName> names, Subject subject, DiagnosticSink findings) {
        ReadStory whole = ReadStory.of(story, subject.config(), subject.markdown());
        TextReader reader = new TextReader(subject.markdown());
        Map<StoryText, ReadText> texts = new LinkedHashMap<>();
        whole.versions().forEach(version -> texts.put(version.text(), reader.read(version)));
        ReadText original = texts.get(story.original());
        texts.forEach((text, read) -> {
            Checks.ofTexts(names).forEach(check -> check.check(read, findings));
            if (original != null && read != original) {
                Checks.ofTranslations(names).forEach(check -> check.check(original, read, findings));
            }
        });
        Checks.OF_STORIES.forEach(check -> check.check(whole, findings));
        TranslationComparison comparison = new TranslationComparison(story, subject.markdown(), it -> {});
        whole.versions().stream()
                .filter(version -> version.manuscript().revision().isRecorded())
                .map(version -> comparison.compare(version.text()))
                .forEach(status -> reportStale(status, findings));
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
