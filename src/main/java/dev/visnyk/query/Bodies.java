package dev.visnyk.query;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.content.FrontMatterBlock;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.markdown.BodyKind;
import dev.visnyk.markdown.Fragment;
import dev.visnyk.markdown.FragmentCodec;
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
    private final SourceMemory memory;
    private static final ThreadLocal<ByteWriter> BUFFERS = ThreadLocal.withInitial(() -> new ByteWriter(1 << 14));
    private final Map<Language, Typographer> typographers;

    Bodies(MarkdownParser markdown, SourceMemory memory, List<Language> languages) {
        this.markdown = markdown;
        this.memory = memory;
        this.typographers =
                languages.stream().collect(Collectors.toUnmodifiableMap(it -> it, it -> Typographer.forTag(it.tag())));
    }

    /** Stands for everything that a body is made from: equal versions are equal bodies. 0 while the file is unread. */
    long version(SourceFile file, Language language, BodyKind kind) {
        long hash = memory.hash(file);
        return hash == 0
                ? 0
                : new Hash()
                        .number(hash)
                        .text(file.path())
                        .text(language.tag())
                        .text(kind.name())
                        .text(markdown.options().rawHtml().name())
                        .value();
    }

    Body read(SourceFile file, Language language, BodyKind kind) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        Optional<ByteReader> known = memory.recallBody(file, version(file, language, kind));
        if (known.isPresent()) {
            return new Body(FragmentCodec.read(known.get()), folder, known.get().list(DiagnosticCodec::read));
        }
        DiagnosticCollector findings = new DiagnosticCollector();
        Fragment fragment = new SourceReader(memory, findings)
                .read(file)
                .map(text -> parse(text, language, kind, findings))
                .orElse(Fragment.EMPTY);
        Body body = new Body(fragment, folder, findings.sorted());
        if (!findings.hasErrors()) {
            ByteWriter bytes = BUFFERS.get();
            bytes.clear();
            bytes.fixed(0);
            FragmentCodec.write(fragment, bytes);
            bytes.list(body.findings(), (out, finding) -> DiagnosticCodec.write(finding, out));
            memory.keepBody(file, version(file, language, kind), bytes);
        }
        return body;
    }

    private Fragment parse(SourceText text, Language language, BodyKind kind, DiagnosticSink findings) {
        Typographer typographer = typographers.getOrDefault(language, Typographer.forTag(language.tag()));
        return markdown.parse(text, FrontMatterBlock.find(text).body(), typographer, kind, findings);
    }
}
