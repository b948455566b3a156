package dev.visnyk.build;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.Story;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Site;
import dev.visnyk.parallel.Workers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at what a build has read, shown or not, before pages are made of it. */
@FunctionalInterface
public interface Inspection {
    /** Looks at nothing. */
    Inspection NONE = (subject, findings) -> Optional.empty();

    /**
     * What there is to look at.
     *
     * @param config the configuration
     * @param configuration stands for all that it was made from
     * @param site the site as it is shown
     * @param stories every story and every standing page, with all its texts
     * @param tree the files below content
     * @param sources what is known of the files
     */
    record Subject(
            SiteConfig config,
            long configuration,
            Site site,
            List<Story> stories,
            ContentTree tree,
            SourceMemory sources,
            MarkdownParser markdown,
            Workers workers) {}

    /**
     * Reports what is wrong with it.
     *
     * @return when something else will be wrong although no file has changed, the site shows the same stories, and nobody has
     *     done anything; empty for never
     */
    Optional<Instant> inspect(Supplier<Subject> subject, DiagnosticSink findings);
}
