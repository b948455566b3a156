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

/** flexmark's inline parser, which looks for white space in links with a loop instead of a regular expression. */
final class FastInlineParser extends CommonmarkInlineParser {
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

    private static int afterBlanks(BasedSequence text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
