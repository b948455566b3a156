package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import dev.visnyk.markdown.Passage.Kind;
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
        Census whole = new Census();
        FirstFindings paragraphs = new FirstFindings(rule(), text);
        for (int i = 0; i < text.passages().size(); i++) {
            Passage passage = text.passages().get(i);
            if (passage.kind() == Kind.QUOTATION) {
                continue;
            }
            Census letters = text.census(i);
            whole.add(letters);
            if (passage.kind() == Kind.PARAGRAPH && letters.letters() >= SHORT_PASSAGE) {
                String language = otherLanguage(letters, List.of(passage), tag);
                if (!language.isEmpty() && !isQuotation(passage.text())) {
                    paragraphs.add(
                            passage,
                            0,
                            "this paragraph is in %s, and the text in %s".formatted(NAMES.get(language), name),
                            "translate it; a quotation stands in quotation marks or behind \">\"");
                }
            }
        }
        String found = whole.letters() < SHORT_TEXT ? "" : what(whole, text.passages(), tag);
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

    /** The other language that passages with such letters are plainly in; empty for none. */
    private static String otherLanguage(Census letters, List<Passage> passages, String tag) {
        if (!SmallWords.mayBeOther(letters, tag)) {
            return "";
        }
        SmallWords words = new SmallWords();
        passages.stream().filter(it -> it.kind() != Kind.QUOTATION).forEach(it -> words.add(it.text()));
        String language = words.language(letters);
        return language.equals(tag) ? "" : language;
    }

    /** What a text in the wrong language is in; empty for one that is, or may be, in the right one. */
    private static String what(Census whole, List<Passage> passages, String tag) {
        String language = otherLanguage(whole, passages, tag);
        if (!language.isEmpty()) {
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
