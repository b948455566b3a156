package dev.visnyk.cli;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ConfigFile;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.Excerpts;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.Stories;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.i18n.Normalization;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.parallel.Workers;
import dev.visnyk.scaffold.NewFile;
import dev.visnyk.scaffold.NewFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site that a command of the desk works on, and what it finds there. Warnings are left to builds. */
final class Desk {
    private final Terminal terminal;
    private final SiteFlags flags;
    private final Instant now;
    private final MarkdownParser markdown = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));

    /** What is wrong with what was asked for. */
    private final DiagnosticCollector findings = new DiagnosticCollector();

    /** What is wrong with the stories. */
    private final DiagnosticCollector broken = new DiagnosticCollector();

    Desk(Terminal terminal, SiteFlags flags, @Nullable Instant now) {
        this.terminal = terminal;
        this.flags = flags;
        this.now = now == null ? terminal.clock().instant() : now;
    }

    /** A site that has been read. */
    record OpenSite(SiteConfig config, Stories stories) {}

    /** Reads the site; empty, and reported, when there is none or its configuration is wrong. */
    Optional<OpenSite> open(Workers workers) {
        if (!Files.isDirectory(flags.source.resolve("content"))) {
            findings.report(
                    Rule.CONTENT_NONE,
                    SourcePosition.ofFile("content"),
                    "there is no such folder here",
                    "run this in a site's folder, name that with -s, or begin a site with visnyk init");
            return Optional.empty();
        }
        return ConfigFile.read(flags.source, terminal.environment(), null, SourceMemory.NONE, findings)
                .map(config -> open(config, workers));
    }

    private OpenSite open(SiteConfig config, Workers workers) {
        ContentTree tree = ContentReader.walk(flags.source, broken);
        return new OpenSite(
                config, new ContentReader(config, markdown, SourceMemory.NONE, workers, broken).readStories(tree, now));
    }

    Instant now() {
        return now;
    }

    MarkdownParser markdown() {
        return markdown;
    }

    DiagnosticCollector findings() {
        return findings;
    }

    /** What is wrong with one of the files. */
    List<Diagnostic> brokenIn(String path) {
        return broken.sorted().stream()
                .filter(finding ->
                        finding.isError() && finding.position().file().equals(path))
                .toList();
    }

    /** The path relative to the site's folder of a file that is named from where the user is, or from that folder. */
    String path(Path named) {
        Path site = flags.source.toAbsolutePath().normalize();
        Path fromHere = named.toAbsolutePath().normalize();
        Path file = fromHere.startsWith(site) && (named.isAbsolute() || Files.exists(fromHere))
                ? fromHere
                : site.resolve(named).normalize();
        return file.startsWith(site)
                ? Normalization.nfc(site.relativize(file).toString().replace('\\', '/'))
                : named.toString();
    }

    /** A path relative to the site's folder as the user can open it. */
    String shown(String path) {
        return flags.source.resolve(path).normalize().toString();
    }

    /** Writes new files and prints their paths, one a line; nothing, where something has been reported. */
    void write(List<NewFile> files) {
        if (findings.hasErrors()) {
            return;
        }
        NewFiles.write(files, flags.source, findings)
                .forEach(path -> terminal.out().print(shown(path) + "\n"));
    }

    void reportUnwritable(String path, IOException e) {
        NewFiles.reportUnwritable(path, e, findings);
    }

    /** Prints the errors of what was asked for, and of the stories too if they matter, and says how the command ends. */
    int finish(boolean needsEveryStory) {
        DiagnosticCollector told = new DiagnosticCollector();
        findings.sorted().stream().filter(Diagnostic::isError).forEach(told::report);
        if (needsEveryStory) {
            broken.sorted().stream().filter(Diagnostic::isError).forEach(told::report);
        }
        terminal.err()
                .print(new DiagnosticPrinter(terminal.hasColour(flags.isColourless), true, new Excerpts(flags.source))
                        .print(told.sorted()));
        return ExitCode.of(told.sorted(), false).code();
    }
}
