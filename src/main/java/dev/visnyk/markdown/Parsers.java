package dev.visnyk.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * flexmark's parsers, one for each set of extensions. An extension costs time on every line of every text, so that a text
 * is parsed with those whose marks occur in it.
 */
final class Parsers {
    private static final int TABLES = 1;
    private static final int FOOTNOTES = 2;
    private static final int ATTRIBUTES = 4;
    private static final int STRIKETHROUGH = 8;

    private final AtomicReferenceArray<Parser> parsers = new AtomicReferenceArray<>(16);

    Parser forText(String text) {
        int extensions = (text.indexOf('|') >= 0 ? TABLES : 0)
                | (text.contains("[^") ? FOOTNOTES : 0)
                | (text.indexOf('{') >= 0 ? ATTRIBUTES : 0)
                | (text.indexOf('~') >= 0 ? STRIKETHROUGH : 0);
        Parser parser = parsers.get(extensions);
        if (parser == null) {
            parser = build(extensions);
            parsers.set(extensions, parser);
        }
        return parser;
    }

    private static Parser build(int extensions) {
        MutableDataSet settings = new MutableDataSet();
        List<Extension> used = new ArrayList<>();
        if ((extensions & TABLES) != 0) {
            used.add(TablesExtension.create());
            settings.set(TablesExtension.COLUMN_SPANS, false);
            settings.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
            settings.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
            settings.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        }
        if ((extensions & FOOTNOTES) != 0) {
            used.add(FootnoteExtension.create());
        }
        if ((extensions & ATTRIBUTES) != 0) {
            used.add(AttributesExtension.create());
            settings.set(AttributesExtension.FENCED_CODE_INFO_ATTRIBUTES, false);
        }
        if ((extensions & STRIKETHROUGH) != 0) {
            used.add(StrikethroughExtension.create());
        }
        settings.set(Parser.EXTENSIONS, used);
        BlockStarts.takeOver(settings);
        return Parser.builder(settings)
                .customBlockParserFactory(new BlockStarts.Factory())
                .customInlineParserFactory(FastInlineParser::new)
                // The parser adds this one itself only if the inline parser is its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserExtensionFactory(new EditorNote.Factory())
                .build();
    }
}
