package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.markdown.Passage;
import dev.visnyk.markdown.Passage.Kind;
import java.util.Set;

/**
 * Double quotation marks that are opened and not closed or the reverse, and straight ones that typography leaves straight.
 * Paragraphs are looked at as they are typeset, one after another, since a quotation may span several of them.
 */
final class UnpairedQuotes implements TextCheck {
    private static final Set<String> LANGUAGES = Set.of("uk", "ru", "en");
    private static final String DOUBLE = "\"«»„“”";
    private static final String ALL = DOUBLE + "'`\u02BC\u2018\u2019";

    @Override
    public Rule rule() {
        return Rule.LANGUAGE_QUOTES;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        String tag = LanguageTag.base(text.language().tag());
        if (!LANGUAGES.contains(tag)) {
            return;
        }
        FirstFindings found = new FirstFindings(rule(), text);
        QuotePairs pairs = new QuotePairs(!tag.equals("en"), found);
        Typographer typographer = Typographer.forTag(tag);
        boolean alone = true;
        for (int i = 0; i < text.passages().size(); i++) {
            Passage passage = text.passages().get(i);
            boolean follows = !alone;
            alone = passage.kind() != Kind.PARAGRAPH && passage.kind() != Kind.QUOTATION;
            if (alone || !follows) {
                pairs.end();
            }
            pairs.begin(passage);
            if (text.census(i).hasQuotationMarks()) {
                marks(passage, typographer.apply(passage.text()), pairs);
            }
        }
        pairs.end();
        found.report(findings);
    }

    /** Typography replaces marks one by one, so the nth of the written ones is the nth of the printed ones. */
    private static void marks(Passage passage, String printed, QuotePairs pairs) {
        String written = passage.text();
        int at = -1;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (ALL.indexOf(c) < 0) {
                continue;
            }
            do {
                at++;
            } while (ALL.indexOf(printed.charAt(at)) < 0);
            if (DOUBLE.indexOf(c) >= 0) {
                pairs.mark(i, printed.charAt(at));
            }
        }
    }
}
