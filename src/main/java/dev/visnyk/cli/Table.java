package dev.visnyk.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells whose columns begin at the same place, whatever letters they are written in. */
final class Table {
    private static final String GAP = "  ";
    private static final String BOLD = "\u001B[1m";
    private static final String RESET = "\u001B[0m";

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    Table(List<String> heads) {
        widths = new int[heads.size()];
        add(heads);
    }

    /** Adds a line of as many cells as there are heads. */
    void add(List<String> cells) {
        List<String> row = cells.stream().map(Table::onOneLine).toList();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
        }
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    String print(boolean hasColour) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            boolean isHead = hasColour && row == rows.get(0);
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i));
                line.append(" ".repeat(widths[i] - DisplayWidth.of(row.get(i)))).append(GAP);
            }
            out.append(isHead ? BOLD : "")
                    .append(line.toString().stripTrailing())
                    .append(isHead ? RESET : "")
                    .append('\n');
        }
        return out.toString();
    }

    /** A text without anything that could move a terminal's cursor or change its colours. */
    private static String onOneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
