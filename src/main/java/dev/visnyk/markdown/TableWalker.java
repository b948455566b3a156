package dev.visnyk.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables, each in a box of its own that can scroll on narrow screens. */
final class TableWalker {
    private final FragmentBuilder out;
    private final BodyContext context;
    private final InlineWalker inlines;

    TableWalker(FragmentBuilder out, BodyContext context, InlineWalker inlines) {
        this.out = out;
        this.context = context;
        this.inlines = inlines;
    }

    void walk(TableBlock table) {
        out.raw("<div class=\"table\" tabindex=\"0\"><table")
                .raw(context.attributes(table))
                .raw(">\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows(part, "thead");
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                rows(part, "tbody");
            }
        }
        out.raw("</table></div>\n");
    }

    private void rows(Node part, String tag) {
        out.raw("<" + tag + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                out.raw("<tr>\n");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        cell(tableCell);
                    }
                }
                out.raw("</tr>\n");
            }
        }
        out.raw("</" + tag + ">\n");
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        out.raw("<" + tag);
        if (cell.isHeader()) {
            out.raw(" scope=\"col\"");
        }
        if (cell.getAlignment() != null) {
            out.raw(" class=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"");
        }
        out.raw(">");
        inlines.walk(cell);
        out.raw("</" + tag + ">\n");
    }
}
