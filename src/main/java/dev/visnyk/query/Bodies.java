package dev.visnyk.query;

import dev.visnyk.content.FrontMatterBlock;
import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.markdown.BodyKind;
import dev.visnyk.markdown.Fragment;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import java.util.List;
import java.util.Map;
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
        Fragment fragment = new SourceReader(findings)
                .read(file)
                .map(text -> parse(text, language, kind, findings))
                .orElse(Fragment.EMPTY);
        return new Body(fragment, folder, findings.sorted());
    }

    private Fragment parse(SourceText text, Language language, BodyKind kind, DiagnosticSink findings) {
        Typographer typographer = typographers.getOrDefault(language, Typographer.forTag(language.tag()));
        return markdown.parse(text, FrontMatterBlock.find(text).body(), typographer, kind, findings);
    }
}
