package dev.visnyk.build;

import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.SourceFile;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Builds a site: reads, plans, renders, writes. */
public final class SiteBuilder {
    private final BuildOptions options;
    private final Progress progress;

    public SiteBuilder(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Builds the site, and puts it in the place of the old one unless something is wrong with it. */
    public BuildResult build() {
        DiagnosticCollector findings = new DiagnosticCollector();
        OutputFolder output = OutputFolder.at(options.output());
        boolean canPublish = output.check(options.source(), findings);
        Optional<SiteConfig> config = readConfig(findings);
        if (!canPublish || config.isEmpty()) {
            return notPublished(findings);
        }
        try (Workers workers = new Workers(options.threads())) {
            return build(config.get(), output, workers, findings);
        } catch (UncheckedIOException e) {
            return unwritable(output, Objects.requireNonNull(e.getCause()), findings);
        } catch (IOException e) {
            return unwritable(output, e, findings);
        }
    }

    private Optional<SiteConfig> readConfig(DiagnosticCollector findings) {
        Path file = options.source().resolve(ConfigReader.FILE);
        Optional<SourceText> source = Files.exists(file)
                ? new SourceReader(finding -> findings.report(ofConfiguration(finding)))
                        .read(new SourceFile(ConfigReader.FILE, file))
                : Optional.empty();
        SiteConfig config =
                new ConfigReader(options.environment(), findings).parse(source.orElse(null), options.baseUrl());
        return findings.hasErrors() ? Optional.empty() : Optional.of(config);
    }

    /** An error that keeps site.yaml from being read is one of configuration. */
    private static Diagnostic ofConfiguration(Diagnostic finding) {
        return finding.isError()
                ? new Diagnostic(
                        Rule.CONFIG_UNREADABLE,
                        finding.severity(),
                        finding.position(),
                        finding.message(),
                        finding.hint())
                : finding;
    }

    private BuildResult build(SiteConfig config, OutputFolder output, Workers workers, DiagnosticCollector findings)
            throws IOException {
        PreparedSite site = PreparedSite.read(config, options, workers, Set.of(), findings);
        SiteWriter writer = SiteWriter.begin(output);
        render(site, writer, workers, findings);
        Set<String> broken = brokenFiles(findings);
        boolean isIncomplete = findings.hasErrors();
        while (options.keepGoing() && isIncomplete && !broken.isEmpty()) {
            DiagnosticCollector again = new DiagnosticCollector();
            site = PreparedSite.read(config, options, workers, broken, again);
            writer = SiteWriter.begin(output);
            render(site, writer, workers, again);
            again.sorted().forEach(findings::report);
            isIncomplete = again.hasErrors();
            if (!broken.addAll(brokenFiles(again))) {
                break;
            }
        }
        if (isIncomplete || isTooManyWarnings(findings)) {
            writer.abandon();
            return notPublished(findings);
        }
        if (findings.hasErrors()) {
            writer.keepOldFiles();
        }
        writer.publish();
        return published(site, findings);
    }

    /** The articles and pages that errors were found in. */
    private static Set<String> brokenFiles(DiagnosticCollector findings) {
        return findings.sorted().stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.position().file())
                .filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isTooManyWarnings(DiagnosticCollector findings) {
        long warnings = findings.sorted().stream().filter(it -> !it.isError()).count();
        return (options.strict() && warnings > 0) || (options.mostWarnings() >= 0 && warnings > options.mostWarnings());
    }

    private void render(PreparedSite site, SiteWriter writer, Workers workers, DiagnosticCollector findings) {
        List<OutputFile> files = site.plan().files();
        AtomicInteger done = new AtomicInteger();
        workers.run(files.size(), at -> {
            write(files.get(at), site, writer, findings);
            progress.rendered(done.incrementAndGet(), files.size());
        });
    }

    private static void write(OutputFile file, PreparedSite site, SiteWriter writer, DiagnosticCollector findings) {
        if (file.content() instanceof Content.Page page) {
            writer.write(file.path(), site.renderer().render(page.id(), site.asker(), findings));
        } else if (file.content() instanceof Content.Bytes bytes) {
            writer.write(file.path(), bytes.bytes());
        } else if (file.content() instanceof Content.Copy copy) {
            writer.copy(file.path(), copy.file().file());
        }
    }

    private static BuildResult unwritable(OutputFolder output, IOException e, DiagnosticCollector findings) {
        findings.report(
                Rule.OUTPUT_UNWRITABLE,
                SourcePosition.ofFile(output.path().toString()),
                "can't be written: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                "check that the disk has room and that the folder may be written; the old site is untouched");
        return notPublished(findings);
    }

    private static BuildResult notPublished(DiagnosticCollector findings) {
        return new BuildResult(findings.sorted(), false, Map.of(), 0, null);
    }

    private static BuildResult published(PreparedSite site, DiagnosticCollector findings) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        site.planned().site().languages().forEach(language -> pages.put(language.key(), 0));
        for (OutputFile file : site.plan().files()) {
            if (file.content() instanceof Content.Page page) {
                pages.merge(page.id().language().key(), 1, Integer::sum);
            }
        }
        return new BuildResult(
                findings.sorted(),
                true,
                pages,
                site.plan().files().size(),
                site.planned().site().nextChange());
    }
}
