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
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the passages of a body, in the order of the file. Code, comments and raw HTML are not among them. */
final class PassageWalker {
    private final int bodyStart;
    private final List<Passage> passages = new ArrayList<>();
    private char[] text = new char[1024];
    private int[] offsets = new int[1024];
    private int length;

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
        String whole = new String(text, 0, length);
        if (!whole.isBlank()) {
            String visible = Autolinks.mayContain(whole) ? hideAddresses(whole) : whole;
            passages.add(new Passage(kind, visible, Arrays.copyOf(offsets, visible.length())));
        }
        length = 0;
    }

    /** Addresses that stand in the text without any markup are no language. */
    private String hideAddresses(String whole) {
        StringBuilder visible = new StringBuilder(whole.length());
        int at = 0;
        for (Autolinks.Piece piece : Autolinks.find(whole)) {
            int count = piece.url().isEmpty() ? piece.text().length() : 1;
            for (int i = 0; i < count; i++) {
                // Pieces only become shorter, so no offset is lost before it is used.
                offsets[visible.length()] = offsets[at + i];
                visible.append(piece.url().isEmpty() ? piece.text().charAt(i) : Passage.OBJECT);
            }
            at += piece.text().length();
        }
        return visible.toString();
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
        int count = chars.length();
        int start = chars.getStartOffset();
        // Most texts stand in the file as they are: nothing is put in or left out.
        boolean isWhole = chars instanceof SubSequence;
        for (int i = 0; i < count; i++) {
            char c = chars.charAt(i);
            if (c == '\\' && i + 1 < count && Escaping.ESCAPABLE_CHARS.indexOf(chars.charAt(i + 1)) >= 0) {
                i++;
                c = chars.charAt(i);
            }
            add(c, isWhole ? start + i : chars.getIndexOffset(i));
        }
    }

    private void entity(BasedSequence chars) {
        String decoded = Escaping.unescapeHtml(chars);
        for (int i = 0; i < decoded.length(); i++) {
            add(decoded.charAt(i), chars.getStartOffset());
        }
    }

    private void add(char character, int offset) {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
            offsets = Arrays.copyOf(offsets, 2 * length);
        }
        // What the parser has put in stands nowhere in the file; it is given the place before it.
        int last = length == 0 ? bodyStart : offsets[length - 1];
        offsets[length] = offset < 0 ? last : bodyStart + offset;
        text[length++] = character;
    }
}
