package dev.visnyk.desk;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.ParagraphChange;
import dev.visnyk.content.Revision;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus.Kind;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.markdown.Paragraph;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the translations of one story with the texts they were made from. For use by one thread, whose stack should hold
 * at least 16 MB.
 */
public final class TranslationComparison {
    private final Story story;
    private final MarkdownParser markdown;
    private final DiagnosticSink findings;
    private final Map<SourceFile, Optional<Source>> sources = new HashMap<>();

    /** A text that translations are made from, and its paragraphs. */
    private record Source(Manuscript manuscript, List<Paragraph> paragraphs) {
        SourceChange locate(ParagraphChange change) {
            return new SourceChange(
                    change,
                    change.kind() == ParagraphChange.Kind.REMOVED
                            ? 0
                            : manuscript
                                    .source()
                                    .position(paragraphs
                                            .get(change.paragraph() - 1)
                                            .offset())
                                    .line());
        }
    }

    public TranslationComparison(Story story, MarkdownParser markdown, DiagnosticSink findings) {
        this.story = story;
        this.markdown = markdown;
        this.findings = findings;
    }

    /** How the story stands in each of some languages. */
    public List<TextStatus> compare(List<Language> languages) {
        return languages.stream()
                .map(language -> story.in(language)
                        .map(this::compare)
                        .orElseGet(() ->
                                absent(language, story.promised().contains(language) ? Kind.MISSING : Kind.UNPROMISED)))
                .toList();
    }

    /** How a text of the story stands. */
    public TextStatus compare(StoryText text) {
        if (text.isDraft()) {
            return uncompared(text, Kind.DRAFT);
        }
        if (text.equals(story.original())) {
            return uncompared(text, Kind.ORIGINAL);
        }
        Optional<Manuscript> translation = Manuscript.read(text.file(), finding -> {});
        Revision recorded = translation.map(Manuscript::revision).orElse(Revision.NONE);
        if (!recorded.isRecorded()) {
            return uncompared(text, Kind.UNRECORDED);
        }
        StoryText from = TranslationSource.of(story, text, translation.orElseThrow());
        Optional<Source> source = sources.computeIfAbsent(from.file(), this::read);
        if (source.isEmpty()) {
            return uncompared(text, Kind.UNRECORDED);
        }
        List<SourceChange> changes = recorded.changesTo(Revision.of(source.get().paragraphs())).stream()
                .map(source.get()::locate)
                .toList();
        return new TextStatus(
                text.language(),
                changes.isEmpty() ? Kind.CURRENT : Kind.STALE,
                text.file().path(),
                from.file().path(),
                changes);
    }

    private Optional<Source> read(SourceFile file) {
        return Manuscript.read(file, finding -> {})
                .flatMap(manuscript -> markdown.paragraphs(
                                manuscript.source(), manuscript.block().body(), findings)
                        .map(paragraphs -> new Source(manuscript, paragraphs)));
    }

    private static TextStatus uncompared(StoryText text, Kind kind) {
        return new TextStatus(text.language(), kind, text.file().path(), null, List.of());
    }

    private static TextStatus absent(Language language, Kind kind) {
        return new TextStatus(language, kind, null, null, List.of());
    }
}
