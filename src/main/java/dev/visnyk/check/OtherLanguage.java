package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import dev.visnyk.markdown.Passage.Kind;
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
        FirstFindings paragraphs = new FirstFindings(rule(), text);
        for (Passage passage : text.passages()) {
            if (passage.kind() == Kind.QUOTATION) {
                continue;
            }
            LetterCount count = new LetterCount();
            count.add(passage.text());
            whole.add(count);
            String language = count.language();
            if (passage.kind() == Kind.PARAGRAPH
                    && count.letters() >= SHORT_PASSAGE
                    && isOther(language, tag)
                    && !isQuotation(passage.text())) {
                paragraphs.add(
                        passage,
                        0,
                        "this paragraph is in %s, and the text in %s".formatted(NAMES.get(language), name),
                        "translate it; a quotation stands in quotation marks or behind \">\"");
            }
        }
        String found = whole.letters() < SHORT_TEXT ? "" : what(whole, tag);
        if (found.isEmpty()) {
            paragraphs.report(findings);
        } else {
            findings.report(
                    rule(),
                    text.position(text.passages().get(0), 0),
                    "this text is in %s, and its file's name says %s".formatted(found, name),
                    "rename the file, or translate the text");
        }
    }

    private static boolean isOther(String language, String tag) {
        return !language.isEmpty() && !language.equals(tag);
    }

    /** What a text in the wrong language is in; empty for one that is, or may be, in the right one. */
    private static String what(LetterCount whole, String tag) {
        String language = whole.language();
        if (isOther(language, tag)) {
            return NAMES.getOrDefault(language, language);
        }
        if (whole.isLatin() && !tag.equals("en")) {
            return "Latin letters";
        }
        return whole.isCyrillic() && tag.equals("en") ? "Cyrillic letters" : "";
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
