package dev.visnyk.scaffold;

import dev.visnyk.binary.Slice;
import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Revision;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TranslationSource;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Utf8;
import dev.visnyk.markdown.MarkdownParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.Optional;

/**
 * Records in a translation which paragraphs of its source it renders. For use by a thread whose stack holds at least 16 MB.
 */
public final class RevisionRecorder {
    /** More paragraphs than this are no story; their record would be longer than front matter may be. */
    private static final int MOST_PARAGRAPHS = 10_000;

    private final MarkdownParser markdown;
    private final DiagnosticSink findings;

    public RevisionRecorder(MarkdownParser markdown, DiagnosticSink findings) {
        this.markdown = markdown;
        this.findings = findings;
    }

    /**
     * What was recorded.
     *
     * @param source the text that the translation renders
     * @param paragraphs how many paragraphs it has
     */
    public record Recorded(StoryText source, int paragraphs) {}

    /**
     * Records the paragraphs of its source in a translation; empty, and reported, when that can't be.
     *
     * @throws IOException when the disk says no; the file is then as it was
     */
    public Optional<Recorded> record(Story story, StoryText translation) throws IOException {
        SourcePosition position = SourcePosition.ofFile(translation.file().path());
        byte[] bytes = Files.readAllBytes(translation.file().file());
        Optional<String> text =
                Utf8.decode(translation.file().path(), Slice.of(bytes), Rule.CONTENT_ENCODING, findings);
        Optional<Manuscript> manuscript =
                text.flatMap(it -> Manuscript.parse(translation.file().path(), it, findings));
        if (manuscript.isEmpty()) {
            return Optional.empty();
        }
        StoryText source = TranslationSource.of(story, translation, manuscript.get());
        if (source.equals(translation)) {
            findings.report(
                    Rule.DESK_TEXT,
                    position,
                    "is the original of its story, which renders no other text",
                    "name its translations");
            return Optional.empty();
        }
        Optional<Revision> revision = revision(source);
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> edited = RevisionEdit.apply(text.orElseThrow(), manuscript.get(), revision.get());
        if (edited.isEmpty()) {
            findings.report(
                    Rule.DESK_FRONT_MATTER,
                    manuscript
                            .get()
                            .node("translation")
                            .map(it -> it.position())
                            .orElse(position),
                    "a revision can't be written here without touching anything else",
                    "write translation: on a line of its own, with its keys below it, indented by two spaces");
            return Optional.empty();
        }
        if (!edited.get().equals(text.orElseThrow())) {
            replace(translation.file().file().toRealPath(), edited.get());
        }
        return Optional.of(new Recorded(source, revision.get().paragraphs().size()));
    }

    private Optional<Revision> revision(StoryText source) {
        Optional<Revision> revision = Manuscript.read(source.file(), findings)
                .flatMap(it -> markdown.paragraphs(it.source(), it.block().body(), findings))
                .map(Revision::of);
        if (revision.isEmpty()) {
            return revision;
        }
        int paragraphs = revision.get().paragraphs().size();
        if (paragraphs == 0 || paragraphs > MOST_PARAGRAPHS) {
            findings.report(
                    Rule.DESK_TEXT,
                    SourcePosition.ofFile(source.file().path()),
                    paragraphs == 0
                            ? "has no paragraph that could be recorded"
                            : "has too many paragraphs to be recorded",
                    paragraphs == 0 ? "write the text first" : "the limit is " + MOST_PARAGRAPHS);
            return Optional.empty();
        }
        return revision;
    }

    /** Writes a file whole or not at all, with the permissions that it has. */
    private static void replace(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Path copy = Files.createTempFile(folder, ".visnyk-", ".tmp");
        try {
            Files.write(copy, text.getBytes(StandardCharsets.UTF_8));
            PosixFileAttributeView view =
                    Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (view != null) {
                Files.setPosixFilePermissions(copy, view.readAttributes().permissions());
            }
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
