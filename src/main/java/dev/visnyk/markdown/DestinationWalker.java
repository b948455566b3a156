package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the addresses in a body, in the order of the file: links, images, definitions, addresses in plain text, and those in
 * raw HTML. Code and comments have none.
 */
final class DestinationWalker {
    private final int bodyStart;
    private final List<Destination> destinations = new ArrayList<>();

    /** The offset of the body in its file is added to all offsets. */
    DestinationWalker(int bodyStart) {
        this.bodyStart = bodyStart;
    }

    List<Destination> walk(Document document) {
        children(document, false);
        return destinations;
    }

    /** Within the text of a link an address leads nowhere by itself. */
    private void children(Node parent, boolean isInLink) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link) {
                add(link.getUrl().unescape(), link.getUrl(), link);
                children(node, true);
            } else if (node instanceof Image image) {
                add(image.getUrl().unescape(), image.getUrl(), image);
            } else if (node instanceof Reference reference) {
                add(reference.getUrl().unescape(), reference.getUrl(), reference);
            } else if (node instanceof AutoLink link) {
                add(link.getText().toString(), link.getText(), link);
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                html(node);
            } else if (node instanceof Text) {
                text(node.getChars(), isInLink);
            } else if (!(node instanceof Code
                    || node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock)) {
                children(node, isInLink || (node instanceof LinkRef reference && reference.isDefined()));
            }
        }
    }

    private void text(BasedSequence characters, boolean isInLink) {
        String text = characters.toString();
        if (isInLink || !Autolinks.mayContain(text)) {
            return;
        }
        int at = 0;
        for (Autolinks.Piece piece : Autolinks.find(text)) {
            if (!piece.url().isEmpty()) {
                destinations.add(new Destination(piece.url(), bodyStart + characters.getIndexOffset(at)));
            }
            at += piece.text().length();
        }
    }

    private void html(Node node) {
        String html = node.getChars().toString();
        for (String url : RawHtmlCleaner.destinations(html)) {
            int at = Math.max(0, html.indexOf(url));
            destinations.add(new Destination(url, bodyStart + node.getStartOffset() + at));
        }
    }

    private void add(String url, BasedSequence written, Node node) {
        int offset = written.isNull() || written.isEmpty() ? node.getStartOffset() : written.getStartOffset();
        destinations.add(new Destination(url, bodyStart + offset));
    }
}
