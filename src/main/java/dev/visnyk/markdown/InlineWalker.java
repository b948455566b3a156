package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.visnyk.binary.TextBuilder;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.Typographer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks text within blocks. Typographic state runs through each block from its first piece to its last. */
final class InlineWalker {
    private final BodyContext context;
    private final FragmentBuilder out;
    private final Typographer typographer;
    private final boolean isHtmlTrusted;
    private final RawHtmlCleaner rawHtml = new RawHtmlCleaner();
    private final Links links;
    private Typographer.Flow flow;
    private int linkDepth;

    InlineWalker(BodyContext context, Typographer typographer, boolean isHtmlTrusted) {
        this.context = context;
        this.out = context.out();
        this.typographer = typographer;
        this.isHtmlTrusted = isHtmlTrusted;
        this.links = new Links(context);
        this.flow = typographer.flow();
    }

    /** Writes the text of a block. */
    void walk(Node block) {
        flow = typographer.flow();
        int outer = rawHtml.enter();
        children(block);
        out.raw(rawHtml.leave(outer));
    }

    /** A paragraph that is only a photo or only a link to a post becomes a figure or an embed. */
    boolean standsAlone(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        while (only != null && isInvisible(only) && only.getNext() != null) {
            only = only.getNext();
        }
        if (only == null || !isLastVisible(only)) {
            return false;
        }
        if (only instanceof Image image) {
            figure(image, image.getUrl().unescape(), image.getTitle().unescape());
            return true;
        }
        if (only instanceof ImageRef image && image.getReferenceNode(context.references()) != null) {
            Reference reference = image.getReferenceNode(context.references());
            figure(image, reference.getUrl().unescape(), reference.getTitle().unescape());
            return true;
        }
        return embed(only);
    }

    private static boolean isInvisible(Node node) {
        return node instanceof AttributesNode
                || (node instanceof Text && node.getChars().isBlank());
    }

    private static boolean isLastVisible(Node node) {
        for (Node next = node.getNext(); next != null; next = next.getNext()) {
            if (!isInvisible(next)) {
                return false;
            }
        }
        return true;
    }

    private void figure(Node image, String source, String title) {
        BodyImage.Title parts = BodyImage.Title.parse(title);
        out.hole(new Hole.Figure(
                out.offset(),
                source,
                typographer.apply(plainText(image)),
                typographer.apply(parts.caption()),
                parts.credit(),
                context.position(image)));
        out.raw("\n");
    }

    private boolean embed(Node node) {
        String url = null;
        if (node instanceof AutoLink link) {
            url = link.getText().toString();
        } else if (node instanceof Link link && link.getUrl().unescape().equals(plainText(link))) {
            url = link.getUrl().unescape();
        } else if (node instanceof Text) {
            url = BodyText.of(node.getChars().trim());
        }
        Optional<Provider> provider = url == null ? Optional.empty() : Provider.of(url);
        if (url == null || provider.isEmpty()) {
            return false;
        }
        out.hole(new Hole.Embed(out.offset(), provider.get(), url, context.position(node)));
        out.raw("\n");
        return true;
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text) {
            text(node, node.getChars());
        } else if (node instanceof SoftLineBreak) {
            set("\n");
        } else if (node instanceof StrongEmphasis) {
            wrap(node, "strong");
        } else if (node instanceof Emphasis) {
            wrap(node, "em");
        } else if (node instanceof Link link) {
            link(node, link.getUrl().unescape(), title(link.getTitle()));
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof HardLineBreak) {
            set("\n", "<br>\n");
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            autoLink(node);
        } else if (node instanceof EditorNote note) {
            context.phrase("editor-note", typographer.apply(note.text()));
            flow.opaque();
        } else if (node instanceof HtmlInlineBase html) {
            html(html);
        } else {
            rarer(node);
        }
    }

    private void rarer(Node node) {
        if (node instanceof Image image) {
            image(image, image.getUrl().unescape(), image.getTitle().unescape());
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Strikethrough) {
            wrap(node, "del");
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof HtmlEntity) {
            set(Escaping.unescapeString(node.getChars()));
        } else if (!(node instanceof AttributesNode)) {
            children(node);
        }
    }

    /** Text as written, with addresses as links, and with escapes and entities resolved before quotes are set. */
    private void text(Node node, BasedSequence characters) {
        String text = BodyText.of(characters);
        if (linkDepth > 0 || !Autolinks.mayContain(text)) {
            set(unescaped(text));
            return;
        }
        for (Autolinks.Piece piece : Autolinks.find(text)) {
            if (piece.url().isEmpty()) {
                set(unescaped(piece.text()));
            } else {
                bareLink(node, piece.url(), piece.text());
            }
        }
    }

    private static String unescaped(String text) {
        boolean isPlain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
        return isPlain ? text : Escaping.unescapeString(text);
    }

    private void bareLink(Node node, String url, String text) {
        Links.Kind kind = links.open(node, url, null);
        out.text(text);
        links.close(kind);
        flow.opaque();
    }

    private void set(String text) {
        out.typeset(text, flow);
    }

    /** Tells the typographer of a character, but writes markup in its place. */
    private void set(String text, String markup) {
        flow.append(text, new TextBuilder(text.length()));
        out.raw(markup);
    }

    private void wrap(Node node, String tag) {
        int outer = rawHtml.enter();
        out.raw("<" + tag).raw(context.attributes(node)).raw(">");
        children(node);
        out.raw(rawHtml.leave(outer)).raw("</" + tag + ">");
    }

    private void code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean isPadded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        out.raw("<code").raw(context.attributes(code)).raw(">");
        out.text(isPadded ? text.substring(1, text.length() - 1) : text);
        out.raw("</code>");
        flow.opaque();
    }

    private static @Nullable String title(BasedSequence title) {
        return title.isNull() ? null : title.unescape();
    }

    private void link(Node node, String url, @Nullable String title) {
        int outer = rawHtml.enter();
        Links.Kind kind = links.open(node, url, title);
        linkDepth++;
        children(node);
        linkDepth--;
        out.raw(rawHtml.leave(outer));
        links.close(kind);
    }

    private void autoLink(Node node) {
        String text = node instanceof AutoLink link
                ? link.getText().toString()
                : ((MailLink) node).getText().toString();
        boolean isMail = node instanceof MailLink && !text.startsWith("mailto:");
        bareLink(node, isMail ? "mailto:" + text : text, text);
    }

    private void image(Node node, String source, String title) {
        out.hole(new Hole.InlineImage(
                out.offset(),
                source,
                typographer.apply(plainText(node)),
                typographer.apply(title),
                context.position(node)));
        flow.opaque();
    }

    private void reference(RefNode node) {
        Reference reference = node.getReferenceNode(context.references());
        if (reference == null) {
            undefined(node);
        } else if (node instanceof LinkRef) {
            link(node, reference.getUrl().unescape(), title(reference.getTitle()));
        } else {
            image(node, reference.getUrl().unescape(), reference.getTitle().unescape());
        }
    }

    /** Brackets that turned out to be no link: what is in them is still text. */
    private void undefined(RefNode node) {
        if (node.getFirstChild() == null
                || (node.isReferenceTextCombined() && node.getText().isNull())) {
            text(node, node.getChars());
            return;
        }
        BasedSequence all = node.getChars();
        int from = node.getFirstChild().getStartOffset() - node.getStartOffset();
        int to = node.getLastChild().getEndOffset() - node.getStartOffset();
        text(node, all.subSequence(0, Math.max(0, from)));
        children(node);
        text(node, all.subSequence(Math.min(to, all.length())));
    }

    private void footnote(Footnote footnote) {
        int number = context.footnoteNumber(footnote);
        if (number == 0) {
            text(footnote, footnote.getChars());
            return;
        }
        String id = context.anchors().unique("fnref-" + number);
        out.raw("<sup class=\"footnote\"><a id=\"" + id + "\" href=\"#fn-" + number + "\">" + number + "</a></sup>");
        flow.opaque();
    }

    private void html(HtmlInlineBase node) {
        String tag = node.getChars().toString();
        if (isHtmlTrusted) {
            out.raw(tag);
        } else if (node instanceof HtmlInline) {
            Optional<String> clean = rawHtml.cleanTag(tag);
            out.raw(clean.orElse(""));
            if (clean.isEmpty()) {
                context.report(
                        Rule.MARKDOWN_HTML,
                        node,
                        "this HTML is not allowed here and was taken out",
                        "use Markdown, or set raw-html: trusted in site.yaml");
            }
        }
    }

    /** What a node says, without markup. */
    String plainText(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text || child instanceof HtmlEntity) {
                text.append(Escaping.unescapeString(child.getChars()));
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append(' ');
            } else if (child instanceof Code code) {
                text.append(code.getText());
            } else if (child instanceof AutoLink link) {
                text.append(link.getText());
            } else if (child instanceof EditorNote note) {
                text.append(note.text());
            } else if (!(child instanceof AttributesNode)) {
                collect(child, text);
            }
        }
    }
}
