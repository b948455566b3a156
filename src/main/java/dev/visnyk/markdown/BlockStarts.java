package dev.visnyk.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of CommonMark, asked in the order in which flexmark asks them itself, but only about a line that may begin
 * one: nearly all lines of news begin with a letter, and each of these parsers would look at them through a regular
 * expression of its own.
 */
final class BlockStarts extends AbstractBlockParserFactory {
    private static final int CODE_INDENT = 4;
    private static final String MARKS = "#=->+*_`~<";

    private static final List<CustomBlockParserFactory> BLOCKS = List.of(
            new BlockQuoteParser.Factory(),
            new HeadingParser.Factory(),
            new FencedCodeBlockParser.Factory(),
            new HtmlBlockParser.Factory(),
            new ThematicBreakParser.Factory(),
            new ListBlockParser.Factory(),
            new IndentedCodeBlockParser.Factory());

    private final List<BlockParserFactory> blocks;

    private BlockStarts(DataHolder options) {
        super(options);
        blocks = BLOCKS.stream().map(block -> block.apply(options)).toList();
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int first = state.getNextNonSpaceIndex();
        if (state.getIndent() < CODE_INDENT && first < line.length() && !isMark(line.charAt(first))) {
            return BlockStart.none();
        }
        for (BlockParserFactory block : blocks) {
            BlockStart start = block.tryStart(state, matched);
            if (start != null) {
                return start;
            }
        }
        return BlockStart.none();
    }

    /** Whether a block other than a paragraph may begin with a character; digits begin ordered lists. */
    private static boolean isMark(char c) {
        return (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    /** Switches off what flexmark would do about these blocks itself. */
    static void takeOver(MutableDataSet settings) {
        for (DataKey<Boolean> own : List.of(
                Parser.BLOCK_QUOTE_PARSER,
                Parser.HEADING_PARSER,
                Parser.FENCED_CODE_BLOCK_PARSER,
                Parser.HTML_BLOCK_PARSER,
                Parser.THEMATIC_BREAK_PARSER,
                Parser.LIST_BLOCK_PARSER,
                Parser.INDENTED_CODE_BLOCK_PARSER)) {
            settings.set(own, false);
        }
    }

    /** Makes the one factory of a parser; it keeps nothing of the texts it is asked about. */
    static final class Factory implements CustomBlockParserFactory {
        private volatile @Nullable BlockStarts made;

        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockStarts known = made;
            if (known == null) {
                known = new BlockStarts(options);
                made = known;
            }
            return known;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
