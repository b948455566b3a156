package dev.visnyk.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An editor's note in a quotation: {@code [[ed: Putin]]}. */
final class EditorNote extends Node {
    private static final String OPEN = "[[ed:";
    private static final int LONGEST = 200;

    private final String text;

    private EditorNote(BasedSequence characters, String text) {
        super(characters);
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Finds notes before brackets are taken for links. */
    static final class Factory implements InlineParserExtensionFactory, InlineParserExtension {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return this;
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            if (!input.matchChars(OPEN, start)) {
                return false;
            }
            int limit = Math.min(input.length(), start + LONGEST);
            int end = input.subSequence(start, limit).indexOf("]]");
            if (end < 0) {
                return false;
            }
            String text = input.subSequence(start + OPEN.length(), start + end)
                    .toString()
                    .strip();
            parser.flushTextNode();
            parser.getBlock().appendChild(new EditorNote(input.subSequence(start, start + end + 2), text));
            parser.setIndex(start + end + 2);
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Nothing is kept.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // Nothing is kept.
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
