package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.FileName;
import dev.visnyk.content.Manuscript;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Findings about one story in all its languages, or about another file.
 *
 * @param title of the story, else the path of the file
 * @param language what the title is written in; empty for a path
 * @param section key of the story's section; empty for whatever is no story
 * @param findings in the order of their places
 */
record FindingGroup(String title, Optional<Language> language, String section, List<Diagnostic> findings) {
    FindingGroup {
        findings = List.copyOf(findings);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    boolean isStory() {
        return !section.isEmpty();
    }

    /** Groups findings: what has errors first, then stories, then other files, each in the order of their paths. */
    static List<FindingGroup> of(List<Diagnostic> findings, Path site, SiteConfig config) {
        Map<String, List<Diagnostic>> byKey = new TreeMap<>();
        for (Diagnostic finding : findings) {
            String path = finding.position().file();
            byKey.computeIfAbsent(name(path, site, config).map(FileName::key).orElse(path), key -> new ArrayList<>())
                    .add(finding);
        }
        return byKey.values().stream()
                .map(group -> of(group.get(0).position().file(), group, site, config))
                .sorted(Comparator.comparing(FindingGroup::hasErrors)
                        .thenComparing(FindingGroup::isStory)
                        .reversed())
                .toList();
    }

    /** What the path of a text says; empty for every other file. */
    static Optional<FileName> name(String path, Path site, SiteConfig config) {
        return path.startsWith("content/")
                        && path.endsWith(".md")
                        && ContentTree.staticPath(path).isEmpty()
                ? FileName.parse(new SourceFile(path, site.resolve(path)), config, finding -> {})
                : Optional.empty();
    }

    private static FindingGroup of(String path, List<Diagnostic> findings, Path site, SiteConfig config) {
        Optional<FileName> name = name(path, site, config);
        if (name.isEmpty()) {
            return new FindingGroup(path, Optional.empty(), "", findings);
        }
        // The title that the newsroom knows it by, and where the section is stated if not by the folder.
        String known = name.get().pathIn(config.defaultLanguage(), path);
        Optional<FindingGroup> titled = Stream.of(known, path)
                .flatMap(file -> titled(file, site, config, name.get(), findings).stream())
                .findFirst();
        return titled.orElseGet(
                () -> new FindingGroup(name.get().slug(), Optional.empty(), section(name.get(), ""), findings));
    }

    private static Optional<FindingGroup> titled(
            String path, Path site, SiteConfig config, FileName name, List<Diagnostic> findings) {
        return Manuscript.read(new SourceFile(path, site.resolve(path)), finding -> {})
                .filter(text -> !text.text("title").isBlank())
                .map(text -> new FindingGroup(
                        text.text("title"),
                        name(path, site, config).map(FileName::language),
                        section(name, text.text("section")),
                        findings));
    }

    private static String section(FileName name, String stated) {
        String section = stated.isBlank() ? name.firstFolder() : stated;
        return section.isEmpty() ? "content" : section;
    }
}
