package dev.visnyk.content;

import dev.visnyk.content.ParagraphChange.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two lists of words, those of the paragraphs of a text then and now, by their longest common subsequence. Where
 * paragraphs were taken out and others put in at the same place, they count as changed one for one; the rest is removed or
 * added.
 */
final class ParagraphDiff {
    /** The largest table of common lengths, in cells; between longer lists everything counts as changed. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<String> then;
    private final List<String> now;
    private final List<ParagraphChange> changes = new ArrayList<>();

    ParagraphDiff(List<String> then, List<String> now) {
        this.then = then;
        this.now = now;
    }

    /** The changes, in the order of the text. */
    List<ParagraphChange> changes() {
        int start = 0;
        while (start < then.size() && start < now.size() && then.get(start).equals(now.get(start))) {
            start++;
        }
        int thenEnd = then.size();
        int nowEnd = now.size();
        while (thenEnd > start && nowEnd > start && then.get(thenEnd - 1).equals(now.get(nowEnd - 1))) {
            thenEnd--;
            nowEnd--;
        }
        if ((long) (thenEnd - start + 1) * (nowEnd - start + 1) > MOST_CELLS) {
            gap(start, thenEnd, start, nowEnd);
        } else {
            compare(start, thenEnd, nowEnd);
        }
        return changes;
    }

    private void compare(int start, int thenEnd, int nowEnd) {
        int[][] common = commonLengths(start, thenEnd, nowEnd);
        int i = start;
        int j = start;
        int gapThen = start;
        int gapNow = start;
        while (i < thenEnd && j < nowEnd) {
            if (then.get(i).equals(now.get(j))) {
                gap(gapThen, i, gapNow, j);
                gapThen = ++i;
                gapNow = ++j;
            } else if (common[i + 1 - start][j - start] >= common[i - start][j + 1 - start]) {
                i++;
            } else {
                j++;
            }
        }
        gap(gapThen, thenEnd, gapNow, nowEnd);
    }

    /** For each pair of places, how many paragraphs the two texts have in common from there on. */
    private int[][] commonLengths(int start, int thenEnd, int nowEnd) {
        int[][] common = new int[thenEnd - start + 1][nowEnd - start + 1];
        for (int i = thenEnd - start - 1; i >= 0; i--) {
            for (int j = nowEnd - start - 1; j >= 0; j--) {
                common[i][j] = then.get(start + i).equals(now.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Tells of a place where nothing is in common: paragraphs there were, and paragraphs there are. */
    private void gap(int thenFrom, int thenTo, int nowFrom, int nowTo) {
        int changed = Math.min(thenTo - thenFrom, nowTo - nowFrom);
        for (int at = nowFrom; at < nowTo; at++) {
            changes.add(new ParagraphChange(at < nowFrom + changed ? Kind.CHANGED : Kind.ADDED, at + 1));
        }
        for (int at = thenFrom + changed; at < thenTo; at++) {
            changes.add(new ParagraphChange(Kind.REMOVED, at + 1));
        }
    }
}
