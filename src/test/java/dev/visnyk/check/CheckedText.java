package dev.visnyk.check;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.Language;
import java.util.ArrayList;
import java.util.List;

/** What one rule says of a text that is nothing but a title and a body. */
final class CheckedText {
    private static final MarkdownParser PARSER = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));

    private CheckedText() {}

    /** The findings of a rule in a body that begins on the first line, as {@code line:column message}. */
    static List<String> findings(TextCheck check, String tag, String body) {
        return diagnostics(check, tag, body).stream()
                .map(it -> it.position().line() + ":" + it.position().column() + " " + it.message())
                .toList();
    }

    static List<Diagnostic> diagnostics(TextCheck check, String tag, String body) {
        SourceText source = new SourceText("a.xx.md", body);
        Language language = new Language("xx", "xx", tag, "X", "XX", Language.Direction.LTR, 0);
        List<Passage> passages = PARSER.passages(source, 0).orElseThrow();
        List<Diagnostic> found = new ArrayList<>();
        check.check(new ReadText(source, language, passages), found::add);
        return found;
    }
}
