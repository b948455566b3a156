package dev.visnyk.content;

import dev.visnyk.config.Imprint;
import dev.visnyk.config.TrustPage;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.model.Language;
import dev.visnyk.model.StandingPage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pages that the imprint names and that readers of a language do not have. */
final class ImprintCheck {
    private final List<Language> languages;
    private final Map<String, List<StandingPage>> pages;
    private final DiagnosticSink findings;

    ImprintCheck(List<Language> languages, Map<String, List<StandingPage>> pages, DiagnosticSink findings) {
        this.languages = languages;
        this.pages = pages;
        this.findings = findings;
    }

    void check(Imprint imprint) {
        imprint.pages().forEach(this::check);
    }

    private void check(TrustPage kind, Imprint.Named named) {
        List<StandingPage> versions = pages.getOrDefault(named.key(), List.of());
        if (versions.isEmpty()) {
            findings.report(
                    Rule.IMPRINT_PAGE,
                    named.position(),
                    "there is no page \"" + named.key() + "\"",
                    Suggestion.hint(named.key(), pages.keySet()));
            return;
        }
        Set<Language> present =
                Set.copyOf(versions.stream().map(StandingPage::language).toList());
        for (Language language : languages) {
            if (!present.contains(language)) {
                findings.report(
                        Rule.IMPRINT_PAGE,
                        named.position(),
                        "the page \"" + named.key() + "\", the " + kind.key() + " of the imprint, is not there in "
                                + language.key(),
                        "write content/pages/" + named.key() + "." + language.key() + ".md");
            }
        }
    }
}
