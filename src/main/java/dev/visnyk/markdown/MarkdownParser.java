package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Turns Markdown (CommonMark 0.31 with tables, strikethrough, footnotes, autolinks and attributes) into fragments. flexmark
 * parses; its tree is walked straight into HTML. Immutable; usable from several threads, whose stacks should hold at least
 * 16 MB.
 */
public final class MarkdownParser {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Parsers parsers = new Parsers();
    private final MarkdownOptions options;
    private final boolean isHtmlTrusted;

    public MarkdownParser(MarkdownOptions options) {
        this.options = options;
        isHtmlTrusted = options.rawHtml() == MarkdownOptions.RawHtml.TRUSTED;
    }

    public MarkdownOptions options() {
        return options;
    }

    /**
     * Turns the body of a text into a fragment. Never throws for what an author wrote: a body too complex to be parsed is
     * reported and gives an empty fragment.
     *
     * @param source the whole text
     * @param bodyStart offset at which the body begins
     * @param typographer sets quotes, dashes and spaces as the language wants them
     */
    public Fragment parse(
            SourceText source, int bodyStart, Typographer typographer, BodyKind kind, DiagnosticSink findings) {
        try {
            Optional<Document> document = document(source, bodyStart, findings);
            return document.map(it ->
                            new BodyWalker(source, bodyStart, typographer, kind, isHtmlTrusted, findings).walk(it))
                    .orElse(Fragment.EMPTY);
        } catch (StackOverflowError | CountedText.TooManyLooksException e) {
            tooComplex(source.position(bodyStart), findings);
            return Fragment.EMPTY;
        }
    }

    /** All images in a body; none for a body that can't be parsed. */
    public List<BodyImage> images(SourceText source, int bodyStart) {
        try {
            List<BodyImage> images = new ArrayList<>();
            document(source, bodyStart, ignored -> {}).ifPresent(document -> collect(document, document, images));
            return images;
        } catch (StackOverflowError | CountedText.TooManyLooksException e) {
            return List.of();
        }
    }

    /** All addresses that a body names; none for a body that can't be parsed. */
    public List<Destination> destinations(SourceText source, int bodyStart) {
        try {
            return document(source, bodyStart, ignored -> {})
                    .map(new DestinationWalker(bodyStart)::walk)
                    .orElse(List.of());
        } catch (StackOverflowError | CountedText.TooManyLooksException e) {
            return List.of();
        }
    }

    /** What readers read in a body, passage by passage; empty for a body that can't be parsed. */
    public Optional<List<Passage>> passages(SourceText source, int bodyStart) {
        try {
            return document(source, bodyStart, ignored -> {}).map(new PassageWalker(bodyStart)::walk);
        } catch (StackOverflowError | CountedText.TooManyLooksException e) {
            return Optional.empty();
        }
    }

    /**
     * The blocks at the top level of a body, without comments; nothing, and reported, for a body that is too complex to be
     * parsed.
     */
    public Optional<List<Paragraph>> paragraphs(SourceText source, int bodyStart, DiagnosticSink findings) {
        try {
            return document(source, bodyStart, findings).map(document -> paragraphs(document, bodyStart));
        } catch (StackOverflowError | CountedText.TooManyLooksException e) {
            tooComplex(source.position(bodyStart), findings);
            return Optional.empty();
        }
    }

    private static List<Paragraph> paragraphs(Document document, int bodyStart) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String text = WHITE_SPACE.matcher(block.getChars()).replaceAll(" ").strip();
            if (!(block instanceof HtmlCommentBlock) && !text.isEmpty()) {
                paragraphs.add(new Paragraph(text, bodyStart + block.getStartOffset()));
            }
        }
        return paragraphs;
    }

    private Optional<Document> document(SourceText source, int bodyStart, DiagnosticSink findings) {
        // CommonMark 0.31, 2.3: NUL can't be shown.
        String body = source.text().substring(bodyStart).replace('\0', '\uFFFD');
        char[] characters = body.toCharArray();
        OptionalInt tooDeep = ComplexityCheck.find(characters);
        if (tooDeep.isPresent()) {
            tooComplex(source.position(bodyStart + tooDeep.getAsInt()), findings);
            return Optional.empty();
        }
        return Optional.of(parsers.forText(body).parse(BasedSequence.of(CountedText.guard(characters))));
    }

    private static void tooComplex(SourcePosition position, DiagnosticSink findings) {
        findings.report(
                Rule.MARKDOWN_TOO_COMPLEX,
                position,
                "this text is too deeply nested, or has too many unpaired marks, to be parsed",
                "look for thousands of brackets, backticks or asterisks, or for lists in lists in lists");
    }

    private static void collect(Node node, Document document, List<BodyImage> images) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image image) {
                images.add(
                        BodyImage.of(image.getUrl().unescape(), image.getTitle().unescape()));
            } else if (child instanceof ImageRef image) {
                Reference reference = image.getReferenceNode(document);
                if (reference != null) {
                    images.add(BodyImage.of(
                            reference.getUrl().unescape(), reference.getTitle().unescape()));
                }
            } else if (child instanceof HtmlBlockBase || child instanceof HtmlInlineBase) {
                RawHtmlCleaner.imageDestinations(child.getChars().toString())
                        .forEach(source -> images.add(new BodyImage(source, "")));
            }
            collect(child, document, images);
        }
    }
}
