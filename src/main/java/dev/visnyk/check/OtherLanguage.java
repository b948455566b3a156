package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import dev.visnyk.markdown.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text, or a paragraph of it, that is plainly in another language than its file's name says. Short ones, quotations and
 * what could be either are left alone.
 */
final class OtherLanguage implements TextCheck {
    private static final Map<String, String> NAMES = Map.of("uk", "Ukrainian", "ru", "Russian", "en", "English");
    private static final int SHORT_TEXT = 200;
    private static final int SHORT_PASSAGE = 100;

    @Override
    public Rule rule() {
        return Rule.LANGUAGE_OTHER;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        String tag = LanguageTag.base(text.language().tag());
        String name = NAMES.get(tag);
        if (name == null) {
            return;
        }
        LetterCount whole = new LetterCount();
        List<Passage> others = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        for (Passage passage : text.passages()) {
            LetterCount count = new LetterCount();
            count.add(passage.text());
            whole.add(count);
            if (passage.kind() == Kind.PARAGRAPH && count.letters() >= SHORT_PASSAGE) {
                String language = count.language();
                if (!language.isEmpty() && !language.equals(tag) && !isQuotation(passage.text())) {
                    others.add(passage);
                    languages.add(language);
                }
            }
        }
        String language = whole.letters() < SHORT_TEXT ? "" : whole.language();
        FirstFindings found = new FirstFindings(rule(), text);
        if (!language.isEmpty() && !language.equals(tag)) {
            found.add(
                    text.passages().get(0),
                    0,
                    "this text is in %s, and its file's name says %s".formatted(NAMES.get(language), name),
                    "rename the file, or translate the text");
        } else {
            for (int i = 0; i < others.size(); i++) {
                found.add(
                        others.get(i),
                        0,
                        "this paragraph is in %s, and the text in %s".formatted(NAMES.get(languages.get(i)), name),
                        "translate it; a quotation stands in quotation marks or behind \">\"");
            }
        }
        found.report(findings);
    }

    private static boolean isQuotation(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '—' && c != '-' && c != '–') {
                return "\"«„“'".indexOf(c) >= 0;
            }
        }
        return false;
    }
}
