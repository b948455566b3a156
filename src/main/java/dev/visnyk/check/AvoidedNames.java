package dev.visnyk.check;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.markdown.Passage;
import dev.visnyk.model.ProperName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name is not written in a form that the newsroom avoids. */
final class AvoidedNames implements TextCheck {
    private final Map<String, List<Avoided>> byLanguage = new HashMap<>();

    AvoidedNames(List<ProperName> names) {
        for (ProperName name : names) {
            name.avoided().forEach((language, forms) -> {
                List<NameForm> accepted = name.accepted().getOrDefault(language, List.of()).stream()
                        .map(NameForm::new)
                        .toList();
                for (String form : accepted.isEmpty() ? List.<String>of() : forms) {
                    byLanguage
                            .computeIfAbsent(language, key -> new ArrayList<>())
                            .add(new Avoided(new NameForm(form), accepted));
                }
            });
        }
    }

    private record Avoided(NameForm form, List<NameForm> accepted) {
        /** A form that differs only in what alternates is found only as it is written. */
        boolean isAt(List<Token> tokens, int at) {
            return form.isAt(tokens, at)
                    && (accepted.stream().noneMatch(it -> it.isAt(tokens, at))
                            || (form.isWrittenAt(tokens, at)
                                    && accepted.stream().noneMatch(it -> it.isWrittenAt(tokens, at))));
        }
    }

    @Override
    public Rule rule() {
        return Rule.NAMES_AVOIDED;
    }

    @Override
    public void check(ReadText text, DiagnosticSink findings) {
        List<Avoided> avoided = byLanguage.getOrDefault(text.language().key(), List.of());
        if (avoided.isEmpty()) {
            return;
        }
        for (Passage passage : text.passages()) {
            List<Token> tokens = Tokens.of(passage.text());
            for (int i = 0; i < tokens.size(); i++) {
                for (Avoided name : avoided) {
                    if (name.isAt(tokens, i)) {
                        findings.report(
                                rule(),
                                text.position(passage, tokens.get(i).start()),
                                "\"" + name.form().text() + "\" is a form to avoid",
                                "write " + name.accepted().get(0).text());
                    }
                }
            }
        }
    }
}
