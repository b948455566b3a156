package dev.visnyk.check;

import dev.visnyk.markdown.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The quotation marks of a text that are open. Not reported are: a quotation that is closed in a later paragraph; one whose
 * next paragraph opens again, as English has it; one mark that closes two («Компанія «Мрія»); inches and seconds (5", (")).
 */
final class QuotePairs {
    /** So far from the outer mark the inner one may open, for one mark to close both. */
    private static final int NAME = 80;

    private static final String HINT = "write the other mark of the pair, or delete this one";

    private final boolean slavic;
    private final FirstFindings found;
    private final Deque<Open> open = new ArrayDeque<>();
    private Passage passage = new Passage(Passage.Kind.PARAGRAPH, "", new int[0]);

    QuotePairs(boolean slavic, FirstFindings found) {
        this.slavic = slavic;
        this.found = found;
    }

    /** Begins a paragraph. */
    void begin(Passage next) {
        passage = next;
    }

    /** A double quotation mark, as it is printed. */
    void mark(int index, char printed) {
        String text = passage.text();
        if (text.startsWith("(", index - 1) && text.startsWith(")", index + 1)) {
            return;
        }
        switch (printed) {
            case '«' -> open(index, '»');
            case '„' -> open(index, '“');
            case '“' -> {
                if (slavic && isOpen('“')) {
                    close(index, '“', '“');
                } else {
                    open(index, '”');
                }
            }
            // A straight mark that became an inner one of English.
            case '‘' -> open(index, '’');
            case '’' -> close(index, '’', '’');
            case '»' -> close(index, '»', '»');
            case '”' -> close(index, '”', '“');
            default -> straight(index);
        }
    }

    private void open(int index, char closing) {
        boolean begins = passage.text().substring(0, index).isBlank();
        if (begins && !open.isEmpty() && open.element().passage != passage && open.element().closing == closing) {
            open.remove();
        }
        Open outer = open.peek();
        if (outer != null && outer.closing == closing && outer.passage == passage && isOneName(outer.index, index)) {
            outer.isShared = true;
        }
        open.push(new Open(passage, index, closing));
    }

    private boolean isOneName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Sentence.isEnd(passage.text().charAt(i))) {
                return false;
            }
        }
        return to - from < NAME;
    }

    private boolean isOpen(char closing) {
        return open.stream().anyMatch(it -> it.closing == closing);
    }

    private void close(int index, char closing, char alternative) {
        for (Iterator<Open> it = open.iterator(); it.hasNext(); ) {
            Open candidate = it.next();
            if (candidate.closing == closing || candidate.closing == alternative) {
                it.remove();
                return;
            }
        }
        found.add(
                passage,
                index,
                "the quotation mark %s closes nothing".formatted(passage.text().charAt(index)),
                HINT);
    }

    private void straight(int index) {
        if (index > 0 && Character.isDigit(passage.text().charAt(index - 1))) {
            return;
        }
        if (open.isEmpty()) {
            found.add(passage, index, "the straight quotation mark has no other to pair with", HINT);
        } else {
            open.remove();
        }
    }

    /** Ends the text, or a part of it that no quotation crosses. */
    void end() {
        for (Iterator<Open> it = open.descendingIterator(); it.hasNext(); ) {
            Open left = it.next();
            if (!left.isShared) {
                char mark = left.passage.text().charAt(left.index);
                found.add(left.passage, left.index, "the quotation mark %s is never closed".formatted(mark), HINT);
            }
        }
        open.clear();
    }

    private static final class Open {
        final Passage passage;
        final int index;
        final char closing;
        boolean isShared;

        Open(Passage passage, int index, char closing) {
            this.passage = passage;
            this.index = index;
            this.closing = closing;
        }
    }
}
