package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.ProperName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name of the original stands in the translation, in a form that the newsroom accepts. */
final class TranslatedNames implements TranslationCheck {
    private final List<Name> names;

    TranslatedNames(List<ProperName> names) {
        this.names = names.stream().map(Name::of).toList();
    }

    /** The accepted forms, by language. */
    private record Name(Map<String, List<NameForm>> forms) {
        static Name of(ProperName name) {
            Map<String, List<NameForm>> forms = new HashMap<>();
            name.accepted()
                    .forEach((language, texts) -> forms.put(
                            language, texts.stream().map(NameForm::new).toList()));
            return new Name(forms);
        }

        List<NameForm> in(ReadText text) {
            return forms.getOrDefault(text.language().key(), List.of());
        }
    }

    @Override
    public Rule rule() {
        return Rule.TRANSLATION_NAMES;
    }

    @Override
    public void check(ReadText original, ReadText translation, DiagnosticSink findings) {
        List<Name> shared = names.stream()
                .filter(it -> !it.in(original).isEmpty() && !it.in(translation).isEmpty())
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        List<List<Token>> from = tokens(original);
        List<List<Token>> to = tokens(translation);
        Counterparts counterparts = new Counterparts(original, translation);
        for (Name name : shared) {
            Named named = find(name.in(original), from);
            if (named != null && !isMeant(name.in(translation), to)) {
                int passage = counterparts.of(named.passage());
                findings.report(
                        rule(),
                        passage < 0
                                ? translation.source().position(0)
                                : translation.position(translation.passages().get(passage), 0),
                        "\"" + named.form().text() + "\" of the original is missing",
                        "write " + name.in(translation).get(0).text());
            }
        }
    }

    private record Named(NameForm form, int passage) {}

    private static List<List<Token>> tokens(ReadText text) {
        List<List<Token>> tokens = new ArrayList<>();
        for (Passage passage : text.passages()) {
            tokens.add(Tokens.of(passage.text()));
        }
        return tokens;
    }

    private static @Nullable Named find(List<NameForm> forms, List<List<Token>> passages) {
        for (int i = 0; i < passages.size(); i++) {
            for (int at = 0; at < passages.get(i).size(); at++) {
                for (NameForm form : forms) {
                    if (form.isAt(passages.get(i), at)) {
                        return new Named(form, i);
                    }
                }
            }
        }
        return null;
    }

    private static boolean isMeant(List<NameForm> forms, List<List<Token>> passages) {
        for (List<Token> tokens : passages) {
            for (int at = 0; at < tokens.size(); at++) {
                for (NameForm form : forms) {
                    if (form.isMeantAt(tokens, at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
