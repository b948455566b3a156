package dev.visnyk.cli;

import dev.visnyk.build.OutputFolder;
import dev.visnyk.build.PreviewReader;
import dev.visnyk.check.SiteCheck;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.image.RenditionCache;
import dev.visnyk.record.RecordFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk clean}. */
final class CleanCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private @Nullable Path cache;

    private CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        CleanCommand it = new CleanCommand(terminal);
        String description =
                "Remove the output folder, if Visnyk made it, and what builds, checks and previews remember.";
        return it.site
                .addTo(Flags.of("clean", description, it))
                .value("--cache", "DIR", Path.class, to -> it.cache = to, SiteFlags.CACHE)
                .command();
    }

    @Override
    public Integer call() {
        OutputFolder output = OutputFolder.at(site.output());
        SourcePosition position = SourcePosition.ofFile(site.output().toString());
        if (!output.isOurs()) {
            return fail(Diagnostic.of(Rule.OUTPUT_FOREIGN, position, "this folder has files that Visnyk did not write")
                    .withHint("empty it yourself if you mean to"));
        }
        try {
            if (!output.remove()) {
                return fail(Diagnostic.of(Rule.OUTPUT_BUSY, position, "a build is writing this folder"));
            }
            if (!SiteCheck.forget(site.source, cache)) {
                return fail(Diagnostic.of(Rule.OUTPUT_BUSY, position, "a check of this site is at work"));
            }
            PreviewReader.folder(site.source, cache).remove();
            RecordFolder records = RecordFolder.of(site.source, site.output(), cache);
            RenditionCache.remove(records.photos());
            records.remove();
            return ExitCode.OK.code();
        } catch (IOException e) {
            return fail(Diagnostic.of(Rule.OUTPUT_UNWRITABLE, position, "can't be removed: " + e.getMessage()));
        }
    }

    private int fail(Diagnostic finding) {
        boolean hasColour = terminal.hasColour(site.isColourless);
        terminal.err().print(new DiagnosticPrinter(hasColour, true).print(List.of(finding)));
        return ExitCode.of(List.of(finding), true).code();
    }
}
