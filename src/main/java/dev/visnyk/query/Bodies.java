package dev.visnyk.query;

import dev.visnyk.content.FrontMatterBlock;
import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.markdown.BodyKind;
import dev.visnyk.markdown.Fragment;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads bodies when they are asked for, so that nothing holds more of them than are being rendered. */
final class Bodies {
    private final MarkdownParser markdown;
    private final Map<Language, Typographer> typographers;

    Bodies(MarkdownParser markdown, List<Language> languages) {
        this.markdown = markdown;
        this.typographers =
                languages.stream().collect(Collectors.toUnmodifiableMap(it -> it, it -> Typographer.forTag(it.tag())));
    }

    Body read(SourceFile file, Language language, BodyKind kind) {
        DiagnosticCollector findings = new DiagnosticCollector();
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        Optional<SourceText> source = new SourceReader(findings).read(file);
        if (source.isEmpty()) {
            return new Body(new Fragment("", List.of()), folder, findings.sorted());
        }
        Typographer typographer = typographers.getOrDefault(language, Typographer.forTag(language.tag()));
        // Warnings about encoding and line ends were given when the front matter was read.
        DiagnosticCollector own = new DiagnosticCollector();
        int start = FrontMatterBlock.find(source.get()).body();
        return new Body(markdown.parse(source.get(), start, typographer, kind, own), folder, own.sorted());
    }
}
