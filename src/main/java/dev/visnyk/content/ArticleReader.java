package dev.visnyk.content;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Interner;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ArticleSourceCodec.Entry;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.markdown.BodyImage;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one Markdown file with front matter. Usable from several threads. */
final class ArticleReader {
    private final SiteConfig config;
    private final MarkdownParser markdown;
    private final FrontMatterReader schema;
    private final SourceMemory memory;
    private final Interner interner = new Interner();

    ArticleReader(SiteConfig config, MarkdownParser markdown, SourceMemory memory) {
        this.config = config;
        this.markdown = markdown;
        this.schema = new FrontMatterReader(config);
        this.memory = memory;
    }

    /**
     * Reads a file.
     *
     * @param source the file as far as it could be read; empty when not
     * @param isBroken whether an error was found, so that the file can't be published
     */
    record Result(Optional<ArticleSource> source, boolean isBroken) {}

    Result read(SourceFile file, DiagnosticSink findings) {
        DiagnosticCollector own = new DiagnosticCollector();
        Optional<FileName> name = FileName.parse(file, config, own);
        Optional<ByteReader> known = name.isPresent() ? memory.recall(file) : Optional.empty();
        if (known.isPresent()) {
            Entry entry = ArticleSourceCodec.read(known.get(), file, name.get(), interner);
            entry.findings().forEach(findings::report);
            return new Result(Optional.of(entry.source()), false);
        }
        Optional<ArticleSource> source = name.flatMap(
                it -> new SourceReader(memory, own).readFrontMatter(file).flatMap(text -> parse(file, it, text, own)));
        own.sorted().forEach(findings::report);
        if (source.isPresent() && !own.hasErrors()) {
            ByteWriter derived = new ByteWriter(512);
            int factsLength = ArticleSourceCodec.write(new Entry(source.get(), own.sorted()), derived);
            memory.keep(file, derived, factsLength);
        }
        return new Result(source, own.hasErrors());
    }

    private Optional<ArticleSource> parse(SourceFile file, FileName name, SourceText text, DiagnosticSink findings) {
        FrontMatterBlock block = FrontMatterBlock.find(text);
        if (text.text().isBlank()) {
            findings.report(
                    Rule.CONTENT_EMPTY,
                    SourcePosition.ofFile(file.path()),
                    "is empty",
                    "begin with ---, title: and ---, or delete the file");
            return Optional.empty();
        }
        if (block.isAbsent()) {
            findings.report(
                    Rule.FRONT_MATTER_MISSING,
                    text.position(0),
                    "there is no front matter",
                    "begin the file with a line ---, then title: and so on, then a line ---");
            return Optional.empty();
        }
        if (block.isUnclosed()) {
            findings.report(
                    Rule.FRONT_MATTER_UNCLOSED,
                    text.position(0),
                    "the front matter that begins here does not end",
                    "close it with a line ---");
            return Optional.empty();
        }
        return YamlParser.parse(block.head(text), block.start(), block.end(), YamlRules.FRONT_MATTER, findings)
                .map(mapping -> new ArticleSource(
                        file,
                        name,
                        schema.read(
                                file,
                                mapping,
                                Typographer.forTag(name.language().tag()),
                                findings),
                        images(text, block.body())));
    }

    private List<BodyImage> images(SourceText text, int body) {
        boolean mayHaveImages =
                Stream.of("![", "<img", "<IMG").anyMatch(mark -> text.text().indexOf(mark, body) >= 0);
        return mayHaveImages ? markdown.images(text, body) : List.of();
    }
}
