package dev.visnyk.check;

import dev.visnyk.markdown.Passage;
import java.util.List;

/** Which passage of a text most probably says what a passage of another says: a title the title, the rest by order. */
final class Counterparts {
    private final List<Passage> from;
    private final List<Passage> to;
    private final int fromBody;
    private final int toBody;

    Counterparts(ReadText from, ReadText to) {
        this.from = from.passages();
        this.to = to.passages();
        this.fromBody = bodyStart(this.from);
        this.toBody = bodyStart(this.to);
    }

    /** The index of the counterpart of a passage; -1 where the other text has no passage at all. */
    int of(int passage) {
        if (to.isEmpty()) {
            return -1;
        }
        if (passage < fromBody) {
            int same = same(passage);
            return same < 0 ? Math.min(toBody, to.size() - 1) : same;
        }
        int length = to.size() - toBody;
        if (length == 0) {
            return to.size() - 1;
        }
        return toBody + (int) ((long) (passage - fromBody) * length / (from.size() - fromBody));
    }

    /** The passage of the other's front matter that has the same kind, and as many of that kind before it. */
    private int same(int passage) {
        Passage.Kind kind = from.get(passage).kind();
        int before = 0;
        for (int i = 0; i < passage; i++) {
            before += from.get(i).kind() == kind ? 1 : 0;
        }
        for (int i = 0; i < toBody; i++) {
            if (to.get(i).kind() == kind && before-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int bodyStart(List<Passage> passages) {
        int start = 0;
        while (start < passages.size()
                && switch (passages.get(start).kind()) {
                    case TITLE, DESCRIPTION, CAPTION -> true;
                    case ALTERNATIVE, HEADING, PARAGRAPH, QUOTATION -> false;
                }) {
            start++;
        }
        return start;
    }
}
