package dev.visnyk.build;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ConfigFile;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.RecordFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;

/** Builds a site: reads, plans, renders what is stale, writes. */
public final class SiteBuilder {
    private final BuildOptions options;
    private final Inspection inspection;
    private final Progress progress;

    public SiteBuilder(BuildOptions options, Progress progress) {
        this(options, Inspection.NONE, progress);
    }

    /** A builder whose findings are also those of an inspection. */
    public SiteBuilder(BuildOptions options, Inspection inspection, Progress progress) {
        this.options = options;
        this.inspection = inspection;
        this.progress = progress;
    }

    /** Builds the site, and puts it in the place of the old one unless something is wrong with it. */
    public BuildResult build() {
        DiagnosticCollector findings = new DiagnosticCollector();
        OutputFolder output = OutputFolder.at(options.output());
        if (!output.check(options.source(), findings)) {
            readConfig(options, SourceMemory.NONE, findings);
            return BuildResult.notPublished(findings);
        }
        if (!Files.isDirectory(options.source().resolve("content"))) {
            ContentReader.reportNoArticle(true, findings);
            return BuildResult.notPublished(findings);
        }
        try {
            Files.createDirectories(Objects.requireNonNull(output.path().getParent()));
            Optional<OutputLock> lock = OutputLock.take(output.lock());
            if (lock.isEmpty()) {
                return busy(output, findings);
            }
            try (Workers workers = new Workers(options.threads())) {
                return build(output, workers);
            } catch (IOException | UncheckedIOException e) {
                output.abandon();
                throw e;
            } finally {
                lock.get().close();
            }
        } catch (UncheckedIOException e) {
            return unwritable(output, Objects.requireNonNull(e.getCause()), findings);
        } catch (IOException e) {
            return unwritable(output, e, findings);
        }
    }

    private BuildResult build(OutputFolder output, Workers workers) throws IOException {
        RecordFolder folder = RecordFolder.of(options.source(), options.output(), options.cache());
        Edition edition = new Edition(options, output, folder, workers, inspection, progress);
        Optional<BuildResult> result = edition.build(options.fresh() || options.measured());
        // A record that led astray, since a file was changed behind its back, is no longer believed.
        return result.isPresent() ? result.get() : edition.build(true).orElseThrow();
    }

    /** Reads site.yaml; without one, everything has its default. Empty, and reported, when it is wrong. */
    static Optional<SiteConfig> readConfig(BuildOptions options, SourceMemory memory, DiagnosticCollector findings) {
        return ConfigFile.read(options.source(), options.environment(), options.baseUrl(), memory, findings);
    }

    private static BuildResult busy(OutputFolder output, DiagnosticCollector findings) {
        findings.report(
                Rule.OUTPUT_BUSY,
                SourcePosition.ofFile(output.path().toString()),
                "another build is writing this folder",
                "wait until it is done, or choose another folder with -o");
        return BuildResult.notPublished(findings);
    }

    private static BuildResult unwritable(OutputFolder output, IOException e, DiagnosticCollector findings) {
        findings.report(
                Rule.OUTPUT_UNWRITABLE,
                SourcePosition.ofFile(output.path().toString()),
                "can't be written: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                "check that the disk has room and that the folder may be written; the old site is untouched");
        return BuildResult.notPublished(findings);
    }
}
