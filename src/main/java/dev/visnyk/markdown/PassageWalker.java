package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the passages of a body, in the order of the file. Code, comments and raw HTML are not among them. */
final class PassageWalker {
    private final int bodyStart;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];

    /** The offset of the body in its file is added to all offsets. */
    PassageWalker(int bodyStart) {
        this.bodyStart = bodyStart;
    }

    List<Passage> walk(Document document) {
        blocks(document, Passage.Kind.PARAGRAPH);
        return passages;
    }

    private void blocks(Node parent, Passage.Kind kind) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                passage(block, Passage.Kind.HEADING);
            } else if (block instanceof Paragraph || block instanceof TableCell) {
                passage(block, kind);
            } else if (!(block instanceof TableSeparator)) {
                blocks(block, block instanceof BlockQuote ? Passage.Kind.QUOTATION : kind);
            }
        }
    }

    private void passage(Node block, Passage.Kind kind) {
        inlines(block);
        take(kind);
        alternatives(block);
    }

    /** Texts of images stand inside those of their paragraphs, and are passages of their own. */
    private void alternatives(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image || node instanceof ImageRef) {
                inlines(node);
                take(Passage.Kind.ALTERNATIVE);
            } else {
                alternatives(node);
            }
        }
    }

    private void take(Passage.Kind kind) {
        if (!text.toString().isBlank()) {
            hideAddresses();
            passages.add(new Passage(kind, text.toString(), Arrays.copyOf(offsets, text.length())));
        }
        text.setLength(0);
    }

    /** Addresses that stand in the text without any markup are no language. */
    private void hideAddresses() {
        String all = text.toString();
        if (!Autolinks.mayContain(all)) {
            return;
        }
        text.setLength(0);
        int at = 0;
        for (Autolinks.Piece piece : Autolinks.find(all)) {
            int length = piece.url().isEmpty() ? piece.text().length() : 1;
            for (int i = 0; i < length; i++) {
                // Pieces only become shorter, so no offset is lost before it is used.
                offsets[text.length()] = offsets[at + i];
                text.append(piece.url().isEmpty() ? piece.text().charAt(i) : Passage.OBJECT);
            }
            at += piece.text().length();
        }
    }

    private void inlines(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text) {
                text(node.getChars());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                add(' ', node.getStartOffset());
            } else if (node instanceof HtmlEntity) {
                entity(node.getChars());
            } else if (node instanceof Code || node instanceof AutoLink || node instanceof MailLink || isImage(node)) {
                add(Passage.OBJECT, node.getStartOffset());
            } else if (!(node instanceof HtmlInlineBase
                    || node instanceof AttributesNode
                    || node instanceof Footnote)) {
                inlines(node);
            }
        }
    }

    private static boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    private void text(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            boolean isEscape = chars.charAt(i) == '\\'
                    && i + 1 < chars.length()
                    && Escaping.ESCAPABLE_CHARS.indexOf(chars.charAt(i + 1)) >= 0;
            if (!isEscape) {
                add(chars.charAt(i), chars.getIndexOffset(i));
            } else {
                i++;
                add(chars.charAt(i), chars.getIndexOffset(i));
            }
        }
    }

    private void entity(BasedSequence chars) {
        String decoded = Escaping.unescapeHtml(chars);
        for (int i = 0; i < decoded.length(); i++) {
            add(decoded.charAt(i), chars.getStartOffset());
        }
    }

    private void add(char character, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        // What the parser has put in stands nowhere in the file; it is given the place before it.
        int last = text.isEmpty() ? bodyStart : offsets[text.length() - 1];
        offsets[text.length()] = offset < 0 ? last : bodyStart + offset;
        text.append(character);
    }
}
