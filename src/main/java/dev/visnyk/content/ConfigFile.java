package dev.visnyk.content;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads site.yaml of a site's folder. */
public final class ConfigFile {
    private ConfigFile() {}

    /**
     * The configuration of a site; without site.yaml, everything has its default. Empty, and reported, when it is wrong.
     *
     * @param site the site's folder
     * @param environment variables that may override what the file says
     * @param baseUrl what the command line says the base URL is, or null
     */
    public static Optional<SiteConfig> read(
            Path site,
            Map<String, String> environment,
            @Nullable BaseUrl baseUrl,
            SourceMemory memory,
            DiagnosticSink findings) {
        DiagnosticCollector own = new DiagnosticCollector();
        SiteConfig config = readWhatCanBeUnderstood(site, environment, baseUrl, memory, own);
        own.sorted().forEach(findings::report);
        return own.hasErrors() ? Optional.empty() : Optional.of(config);
    }

    /** The same as far as it can be understood; what is wrong is reported, and is as if it were not there. */
    public static SiteConfig readWhatCanBeUnderstood(
            Path site,
            Map<String, String> environment,
            @Nullable BaseUrl baseUrl,
            SourceMemory memory,
            DiagnosticSink findings) {
        Path file = site.resolve(ConfigReader.FILE);
        Optional<SourceText> source = Files.exists(file)
                ? new SourceReader(memory, finding -> findings.report(ofConfiguration(finding)))
                        .read(new SourceFile(ConfigReader.FILE, file))
                : Optional.empty();
        return new ConfigReader(environment, findings).parse(source.orElse(null), baseUrl);
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
}
