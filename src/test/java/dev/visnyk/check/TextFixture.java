package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.MarkdownOptions;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Texts as a second reader gets them, and what it finds in them. */
final class TextFixture {
    private static final MarkdownParser PARSER = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));

    private TextFixture() {}

    static TextReader reader() {
        return new TextReader(PARSER);
    }

    /** A text without front matter. */
    static ReadText text(String language, String body) {
        SourceText source = new SourceText("a." + language + ".md", body);
        return new ReadText(
                source, language(language), PARSER.passages(source, 0).orElseThrow());
    }

    /** A text whose first line is its title. */
    static ReadText titled(String language, String text) {
        SourceText source = new SourceText("a." + language + ".md", text);
        int end = text.indexOf('\n');
        int[] offsets = new int[end];
        for (int i = 0; i < end; i++) {
            offsets[i] = i;
        }
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Passage.Kind.TITLE, text.substring(0, end), offsets));
        passages.addAll(PARSER.passages(source, end + 1).orElseThrow());
        return new ReadText(source, language(language), passages);
    }

    private static Language language(String key) {
        String tag = key.equals("ua") ? "uk" : key;
        return new Language(key, key, tag, key, key, Language.Direction.LTR, 0);
    }

    /** Findings, as line:column: message. */
    static List<String> findings(Consumer<DiagnosticCollector> check) {
        DiagnosticCollector findings = new DiagnosticCollector();
        check.accept(findings);
        return findings.sorted().stream()
                .map(it -> it.position().line() + ":" + it.position().column() + ": " + it.message())
                .toList();
    }

    static List<String> findings(TranslationCheck check, ReadText original, ReadText translation) {
        return findings(findings -> check.check(original, translation, findings));
    }
}
