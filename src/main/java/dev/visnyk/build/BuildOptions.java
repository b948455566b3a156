package dev.visnyk.build;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.Visibility;
import dev.visnyk.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one build is asked to do.
 *
 * @param source the site's folder
 * @param output where the site is written
 * @param baseUrl instead of the one in site.yaml, or null
 * @param drafts whether unfinished stories are shown
 * @param future whether stories before their date are shown
 * @param expired whether stories after their expiry are shown
 * @param now the moment for which the site is built
 * @param keepGoing whether to publish without the broken articles instead of not at all
 * @param strict whether warnings keep the site from being replaced too
 * @param mostWarnings how many warnings are still fine; -1 for any number
 * @param cache where records of builds are kept, or null for the usual place in the site's folder
 * @param fresh whether everything is made anew, whatever an earlier build left
 * @param verify whether the content of every source is looked at, and not only the time of its last change
 * @param reporting whether the exact changes are wanted even where no record tells them
 * @param explain path of a page whose making is to be explained, or null
 * @param measured whether templates and queries are timed; everything is then made anew
 * @param environment variables that may override site.yaml
 * @param threads how many threads read and render
 */
public record BuildOptions(
        Path source,
        Path output,
        @Nullable BaseUrl baseUrl,
        boolean drafts,
        boolean future,
        boolean expired,
        Instant now,
        boolean keepGoing,
        boolean strict,
        int mostWarnings,
        @Nullable Path cache,
        boolean fresh,
        boolean verify,
        boolean reporting,
        @Nullable String explain,
        boolean measured,
        Map<String, String> environment,
        int threads) {
    public BuildOptions {
        environment = Map.copyOf(environment);
    }

    /** Whether some findings hold too many warnings for the site to be published. */
    boolean isTooMuch(List<Diagnostic> findings) {
        long warnings = findings.stream().filter(it -> !it.isError()).count();
        return (strict && warnings > 0) || (mostWarnings >= 0 && warnings > mostWarnings);
    }

    /** The same, but with everything made anew. */
    public BuildOptions anew() {
        return new BuildOptions(
                source,
                output,
                baseUrl,
                drafts,
                future,
                expired,
                now,
                keepGoing,
                strict,
                mostWarnings,
                cache,
                true,
                verify,
                reporting,
                explain,
                measured,
                environment,
                threads);
    }

    /** The same, for another moment. */
    BuildOptions at(Instant moment) {
        return showing(new Visibility(moment, drafts, future, expired));
    }

    /** The same, for what readers will see at a moment. */
    BuildOptions publishedAt(Instant moment) {
        return showing(new Visibility(moment, false, false, false));
    }

    private BuildOptions showing(Visibility shown) {
        return new BuildOptions(
                source,
                output,
                baseUrl,
                shown.drafts(),
                shown.future(),
                shown.expired(),
                shown.now(),
                keepGoing,
                strict,
                mostWarnings,
                cache,
                fresh,
                verify,
                reporting,
                explain,
                measured,
                environment,
                threads);
    }

    Visibility visibility() {
        return new Visibility(now, drafts, future, expired);
    }
}
