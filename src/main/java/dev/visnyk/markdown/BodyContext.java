package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the walkers of one body share: the text, the output, references, footnotes, attributes, findings. */
final class BodyContext {
    private static final Set<String> ALLOWED_ATTRIBUTES = Set.of("id", "class", "lang", "dir", "title");

    private final SourceText source;
    private final int bodyStart;
    private final FragmentBuilder out;
    private final DiagnosticSink findings;
    private final Anchors anchors = new Anchors();
    private final Map<FootnoteBlock, Integer> footnoteNumbers = new LinkedHashMap<>();
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private @Nullable NodeAttributeRepository attributes;
    private @Nullable ReferenceRepository references;
    private @Nullable FootnoteRepository footnoteRepository;

    BodyContext(SourceText source, int bodyStart, FragmentBuilder out, DiagnosticSink findings) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.out = out;
        this.findings = findings;
    }

    void begin(Document document) {
        attributes = AttributesExtension.NODE_ATTRIBUTES.get(document);
        references = Parser.REFERENCES.get(document);
        footnoteRepository = FootnoteExtension.FOOTNOTES.get(document);
    }

    FragmentBuilder out() {
        return out;
    }

    Anchors anchors() {
        return anchors;
    }

    ReferenceRepository references() {
        return Objects.requireNonNull(references);
    }

    SourcePosition position(Node node) {
        return source.position(bodyStart + node.getStartOffset());
    }

    void report(Rule rule, Node node, String message, String hint) {
        findings.report(rule, position(node), message, hint);
    }

    void phrase(String key, String argument) {
        out.hole(new Hole.Phrase(out.offset(), key, argument));
    }

    /** The number of a footnote by the order of first reference, from 1; 0 when there is no such note. */
    int footnoteNumber(Footnote reference) {
        FootnoteBlock block = reference.getFootnoteBlock(Objects.requireNonNull(footnoteRepository));
        if (block == null) {
            return 0;
        }
        return footnoteNumbers.computeIfAbsent(block, note -> {
            footnotes.add(note);
            return footnotes.size();
        });
    }

    /** The footnotes referred to so far; grows while they are written. */
    List<FootnoteBlock> footnotes() {
        return footnotes;
    }

    /** The attributes an author gave to a node, each with a space before it; only harmless ones. */
    String attributes(Node node) {
        if (attributes == null || attributes.isEmpty()) {
            return "";
        }
        List<AttributesNode> given = attributes.get(node);
        if (given == null) {
            return "";
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (AttributesNode list : given) {
            for (Node child : list.getChildren()) {
                if (child instanceof AttributeNode attribute) {
                    add(attribute, values);
                }
            }
        }
        FragmentBuilder markup = new FragmentBuilder(64);
        values.forEach(
                (name, value) -> markup.raw(" " + name + "=\"").text(value).raw("\""));
        return markup.markup();
    }

    private void add(AttributeNode attribute, Map<String, String> values) {
        String value = attribute.getValue().unescape();
        if (attribute.isId()) {
            values.put("id", anchors.unique(value));
        } else if (attribute.isClass()) {
            values.merge("class", value, (first, second) -> first + " " + second);
        } else if (ALLOWED_ATTRIBUTES.contains(attribute.getName().toString())) {
            values.put(attribute.getName().toString(), value);
        }
    }
}
