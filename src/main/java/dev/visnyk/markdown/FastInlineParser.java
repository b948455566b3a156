package dev.visnyk.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * flexmark's inline parser, with loops instead of two of its regular expressions: the one for white space in links is slow,
 * the one for labels takes time exponential in the number of escapes in a label that does not end. And with a loop that
 * passes letters beyond ASCII at a glance.
 */
final class FastInlineParser extends CommonmarkInlineParser {
    private static final int LONGEST_LABEL = 999;

    FastInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData referenceLinkProcessors,
            List<InlineParserExtensionFactory> inlineParserExtensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                referenceLinkProcessors,
                inlineParserExtensions);
    }

    /** Passes text up to the next character that may mean something; false if there is none to pass. */
    @Override
    protected boolean parseString() {
        BasedSequence text = getInput();
        int start = getIndex();
        int end = text.length();
        // They are others where a table is parsed.
        long[] special = specialCharacters.toLongArray();
        int at = start;
        while (at < end && !isAmong(text.charAt(at), special)) {
            at++;
        }
        setIndex(at);
        if (at > start) {
            appendText(text, start, at);
        }
        return at > start;
    }

    private static boolean isAmong(char c, long[] bits) {
        int word = c >> 6;
        return word < bits.length && (bits[word] >>> c & 1) != 0;
    }

    /** Passes spaces and tabs, with at most one line end among them; as in the parent, there need be none. */
    @Override
    public boolean spnl() {
        BasedSequence text = getInput();
        int at = afterBlanks(text, getIndex());
        if (at < text.length() && text.charAt(at) == '\n') {
            at = afterBlanks(text, at + 1);
        }
        setIndex(at);
        return true;
    }

    /** Passes a label in brackets; its length, or 0 and nothing passed when there is none (CommonMark 0.31, 4.7). */
    @Override
    public int parseLinkLabel() {
        BasedSequence text = getInput();
        int start = getIndex();
        if (start >= text.length() || text.charAt(start) != '[') {
            return 0;
        }
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int at = start + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                setIndex(at + 1);
                return at + 1 - start;
            } else if (c == '[') {
                return 0;
            } else if (c == '\\') {
                at++;
            }
        }
        return 0;
    }

    private static int afterBlanks(BasedSequence text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
