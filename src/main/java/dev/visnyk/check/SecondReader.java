package dev.visnyk.check;

import dev.visnyk.binary.Hash;
import dev.visnyk.build.Inspection;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TranslationComparison;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads every text once more, alone and beside its original, unless it has done so before. */
final class SecondReader implements Inspection {
    private final FindingCache cache;

    SecondReader(FindingCache cache) {
        this.cache = cache;
    }

    @Override
    public Optional<Instant> inspect(Supplier<Subject> read, DiagnosticSink findings) {
        Subject subject = read.get();
        long configuration = new Hash().text(subject.config().toString()).value();
        subject.workers().run(subject.stories().size(), at -> {
            read(subject.stories().get(at), subject, findings);
            together(subject.stories().get(at), configuration, subject, findings);
        });
        cache.save();
        Checks.OF_SITES.forEach(rule -> rule.check(subject, findings));
        return Checks.OF_SITES.stream()
                .flatMap(rule -> rule.due(subject).stream())
                .min(Comparator.naturalOrder());
    }

    /** A story with all its texts, whose checks also ask what is configured and what is shown. */
    private void together(Story story, long configuration, Subject subject, DiagnosticSink findings) {
        Hash key = new Hash().number(configuration).text(story.original().file().path());
        for (StoryText text : story.texts()) {
            key.number(hash(text, subject)).text(text.state().label());
        }
        cache.report(key.value(), findings, to -> {
            ReadStory whole = ReadStory.of(story, subject.config(), subject.markdown());
            Checks.OF_STORIES.forEach(check -> check.check(whole, to));
        });
    }

    private void read(Story story, Subject subject, DiagnosticSink findings) {
        TextReader reader = new TextReader(subject.markdown());
        for (StoryText text : story.texts()) {
            long own = hash(text, subject);
            long original = hash(story.original(), subject);
            cache.report(own, findings, to -> reader.read(text).ifPresent(it -> alone(it, to)));
            if (!text.equals(story.original())) {
                cache.report(
                        new Hash().number(own).number(original).value(),
                        findings,
                        to -> beside(reader.read(story.original()), reader.read(text), to));
                reportStale(new TranslationComparison(story, subject.markdown(), it -> {}).compare(text), findings);
            }
        }
    }

    private static long hash(StoryText text, Subject subject) {
        return new Hash()
                .text(text.file().path())
                .number(subject.sources().hash(text.file()))
                .value();
    }

    private static void alone(ReadText text, DiagnosticSink findings) {
        Checks.OF_TEXTS.forEach(check -> check.check(text, findings));
    }

    private static void beside(Optional<ReadText> original, Optional<ReadText> translation, DiagnosticSink findings) {
        if (original.isPresent() && translation.isPresent()) {
            Checks.OF_TRANSLATIONS.forEach(check -> check.check(original.get(), translation.get(), findings));
        }
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
