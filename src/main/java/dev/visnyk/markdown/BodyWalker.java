package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import java.util.List;

/** Walks the blocks of a body, once. */
final class BodyWalker {
    private final boolean isHtmlTrusted;
    private final BodyKind kind;
    private final BodyContext context;
    private final FragmentBuilder out;
    private final InlineWalker inlines;
    private final RawHtmlCleaner rawHtml = new RawHtmlCleaner();
    private int headingShift;

    BodyWalker(
            SourceText source,
            int bodyStart,
            Typographer typographer,
            BodyKind kind,
            boolean isHtmlTrusted,
            DiagnosticSink findings) {
        this.isHtmlTrusted = isHtmlTrusted;
        this.kind = kind;
        this.out = new FragmentBuilder((source.text().length() - bodyStart) * 5 / 4 + 256);
        this.context = new BodyContext(source, bodyStart, out, findings);
        this.inlines = new InlineWalker(context, typographer, isHtmlTrusted);
    }

    Fragment walk(Document document) {
        context.begin(document);
        headingShift = hasTopHeading(document) ? 1 : 0;
        if (kind == BodyKind.LIVE) {
            new LiveEntries(context, this).walk(document);
        } else {
            blocks(document);
        }
        footnotes();
        return out.build();
    }

    private static boolean hasTopHeading(Node document) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading && heading.getLevel() == 1) {
                return true;
            }
        }
        return false;
    }

    private void blocks(Node parent) {
        int outer = rawHtml.enter();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
        out.raw(rawHtml.leave(outer));
    }

    void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading, "");
        } else if (node instanceof BlockQuote) {
            out.raw("<blockquote").raw(context.attributes(node)).raw(">\n");
            blocks(node);
            out.raw("</blockquote>\n");
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof TableBlock table) {
            new TableWalker(out, context, inlines).walk(table);
        } else if (node instanceof FencedCodeBlock code) {
            fencedCode(code);
        } else if (node instanceof IndentedCodeBlock code) {
            out.raw("<pre><code>")
                    .text(withoutBlankEnd(code.getContentChars().toString()))
                    .raw("\n</code></pre>\n");
        } else if (node instanceof ThematicBreak) {
            out.raw("<hr>\n");
        } else if (node instanceof HtmlBlockBase html) {
            html(html);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (isInTightList(paragraph)) {
            inlines.walk(paragraph);
            if (paragraph.getNext() != null) {
                out.raw("\n");
            }
            return;
        }
        if (inlines.standsAlone(paragraph)) {
            return;
        }
        out.raw("<p").raw(context.attributes(paragraph)).raw(">");
        inlines.walk(paragraph);
        out.raw("</p>\n");
    }

    private static boolean isInTightList(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.isInTightList();
    }

    /** A heading, with {@code before} inside it ahead of its text. */
    void heading(Heading heading, String before) {
        int level = Math.min(6, heading.getLevel() + headingShift);
        String attributes = context.attributes(heading);
        out.raw("<h" + level);
        if (!attributes.contains(" id=\"")) {
            out.raw(" id=\"")
                    .text(context.anchors().of(inlines.plainText(heading)))
                    .raw("\"");
        }
        out.raw(attributes).raw(">").raw(before);
        inlines.walk(heading);
        out.raw("</h" + level + ">\n");
    }

    private void list(ListBlock list) {
        String tag = list instanceof BulletList ? "ul" : "ol";
        out.raw("<" + tag);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            out.raw(" start=\"" + ordered.getStartNumber() + "\"");
        }
        out.raw(context.attributes(list)).raw(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.raw("<li").raw(context.attributes(item)).raw(">");
            boolean isLoose = item instanceof ListItem listItem && !listItem.isInTightList();
            if (isLoose && item.getFirstChild() != null) {
                out.raw("\n");
            }
            int outer = rawHtml.enter();
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (!(child instanceof Paragraph) && child == item.getFirstChild() && !isLoose) {
                    out.raw("\n");
                }
                block(child);
            }
            out.raw(rawHtml.leave(outer)).raw("</li>\n");
        }
        out.raw("</" + tag + ">\n");
    }

    /** A text without the blank lines at its end; the spaces of its last line stay. */
    private static String withoutBlankEnd(String text) {
        int lineEnd = text.indexOf('\n', text.stripTrailing().length());
        return lineEnd < 0 ? text : text.substring(0, lineEnd);
    }

    private void fencedCode(FencedCodeBlock code) {
        BasedSequence language = code.getInfoDelimitedByAny(c -> c == ' ' || c == '\t');
        out.raw("<pre><code");
        if (!language.isBlank()) {
            out.raw(" class=\"language-").text(language.unescape()).raw("\"");
        }
        out.raw(">").text(code.getContentChars().toString()).raw("</code></pre>\n");
    }

    private void html(HtmlBlockBase block) {
        if (WorkingComment.isOne(block.getChars())) {
            return;
        }
        if (isHtmlTrusted) {
            out.raw(block.getContentChars().toString());
            return;
        }
        if (block instanceof HtmlCommentBlock || !(block instanceof HtmlBlock)) {
            return;
        }
        String html = block.getContentChars().toString();
        if (!clean(html)) {
            context.report(
                    Rule.MARKDOWN_HTML,
                    block,
                    "some of this HTML is not allowed and was taken out",
                    "use Markdown, or set raw-html: trusted in site.yaml");
        }
    }

    /** Writes a block of HTML without what is not allowed; returns whether nothing was. */
    private boolean clean(String html) {
        if (RawHtmlCleaner.isPart(html)) {
            return rawHtml.cleanTags(html, out);
        }
        String clean = RawHtmlCleaner.cleanBlock(html);
        out.raw(clean).raw(clean.endsWith("\n") ? "" : "\n");
        return RawHtmlCleaner.isClean(html);
    }

    /** The footnotes that the text refers to, in the order in which it does. A note may refer to further notes. */
    private void footnotes() {
        List<FootnoteBlock> notes = context.footnotes();
        if (notes.isEmpty()) {
            return;
        }
        out.raw("<section class=\"footnotes\" aria-label=\"");
        context.phrase("footnotes", "");
        out.raw("\">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            int number = i + 1;
            out.raw("<li id=\"fn-" + number + "\">\n");
            blocks(notes.get(i));
            out.raw("<a class=\"footnote-back\" href=\"#fnref-" + number + "\" aria-label=\"");
            context.phrase("footnote-back", Integer.toString(number));
            out.raw("\">↩</a>\n</li>\n");
        }
        out.raw("</ol>\n</section>\n");
    }
}
