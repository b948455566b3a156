package dev.visnyk.build;

import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.parallel.Workers;
import java.util.List;
import java.util.function.Supplier;

/** Looks at what a build has read, shown or not, before pages are made of it. */
@FunctionalInterface
public interface Inspection {
    /** Looks at nothing. */
    Inspection NONE = (subject, findings) -> {};

    /**
     * What there is to look at.
     *
     * @param stories every story with all its texts
     * @param sources what is known of the files
     */
    record Subject(List<Story> stories, SourceMemory sources, MarkdownParser markdown, Workers workers) {}

    /** Reports what is wrong with it. */
    void inspect(Supplier<Subject> subject, DiagnosticSink findings);
}
