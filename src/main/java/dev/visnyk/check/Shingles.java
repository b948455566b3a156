package dev.visnyk.check;

import dev.visnyk.binary.Hash;
import java.util.function.LongConsumer;

/**
 * Texts as overlapping runs of words, by which the same sentences are known again whatever stands around and between the words:
 * markup, typography, escapes (Broder, "On the resemblance and containment of documents", 1997).
 */
final class Shingles {
    /** Words in a run: fewer are often the same by chance, more miss short sentences. */
    static final int WORDS = 6;

    private Shingles() {}

    /**
     * Tells the hash of each run of words in a text.
     *
     * @param isMarkup whether the text has tags and entities, which are no words; as in feeds, tags may be escaped themselves
     */
    static void of(CharSequence text, boolean isMarkup, LongConsumer shingles) {
        long[] last = new long[WORDS];
        int count = 0;
        int at = 0;
        Hash hash = new Hash();
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isMarkup && (c == '<' || c == '&')) {
                at = afterMarkup(text, at);
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                at++;
                continue;
            }
            word.setLength(0);
            while (at < text.length() && isOfWord(text, at)) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    word.append(Character.toLowerCase(text.charAt(at)));
                }
                at++;
            }
            last[count++ % WORDS] = hash.clear().text(word.toString()).value();
            if (count >= WORDS) {
                shingles.accept(run(last, count, hash));
            }
        }
    }

    /** Apostrophes, and the hyphens that only say where a word may break, are inside words. */
    private static boolean isOfWord(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u00AD';
    }

    private static long run(long[] last, int count, Hash hash) {
        hash.clear();
        for (int i = 0; i < WORDS; i++) {
            hash.number(last[(count + i) % WORDS]);
        }
        return hash.value();
    }

    private static int afterMarkup(CharSequence text, int at) {
        boolean isTag = text.charAt(at) == '<';
        int end = indexOf(text, isTag ? '>' : ';', at);
        if (end < 0 || (!isTag && end - at > 10)) {
            return at + 1;
        }
        boolean isEscapedTag = !isTag && text.subSequence(at, end).toString().equals("&lt");
        int close = isEscapedTag ? text.toString().indexOf("&gt;", end) : -1;
        return close < 0 ? end + 1 : close + 4;
    }

    private static int indexOf(CharSequence text, char wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
